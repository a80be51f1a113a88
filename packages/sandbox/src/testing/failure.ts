/** What a promise was rejected with; an error when it was not. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error('It should have failed.'),
    (reason: unknown) => reason,
  );
