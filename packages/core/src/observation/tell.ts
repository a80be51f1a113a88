const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * Calls an observer: what it throws, or rejects with later, is its own affair and never reaches the work it looks at. Not waited for. A promise that
 * nobody looks after would end the whole process.
 *
 * @example tell(() => options.onFailure?.(failure));
 */
export const tell = <T>(call: () => T): T | undefined => {
  try {
    const answer = call();
    if (isThenable(answer)) void Promise.resolve(answer).then(undefined, () => undefined);
    return answer;
  } catch {
    return undefined;
  }
};
