/** One signal of several, and a function that takes the listeners off again. (`AbortSignal.any` is younger than Node 20.0.) */
export const linkSignals = (
  ...signals: readonly (AbortSignal | undefined)[]
): { readonly signal: AbortSignal; readonly unlink: () => void } => {
  const controller = new AbortController();
  const given = signals.filter((signal) => signal !== undefined);
  const listeners = given.map((signal) => () => controller.abort(signal.reason));
  given.forEach((signal, index) => {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', listeners[index] as () => void, { once: true });
  });
  return {
    signal: controller.signal,
    unlink: () => given.forEach((signal, index) => signal.removeEventListener('abort', listeners[index] as () => void)),
  };
};
