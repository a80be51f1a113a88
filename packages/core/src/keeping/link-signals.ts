/**
 * One signal of several, and a function that takes the listeners off again. (`AbortSignal.any` is younger than Node 20.0.)
 *
 * @example
 * const { signal, unlink } = linkSignals(lease, options.signal);
 * try {
 *   await put(body, { signal });
 * } finally {
 *   unlink();
 * }
 */
export const linkSignals = (
  ...signals: readonly (AbortSignal | undefined)[]
): { readonly signal: AbortSignal; readonly unlink: () => void } => {
  const controller = new AbortController();
  const links = signals
    .filter((signal) => signal !== undefined)
    .map((signal) => ({ signal, abort: () => controller.abort(signal.reason) }));
  for (const { signal, abort } of links) {
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    unlink: () => links.forEach(({ signal, abort }) => signal.removeEventListener('abort', abort)),
  };
};
