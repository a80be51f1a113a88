/** Runs pieces of work one after the other, whatever became of the one before. */
export type Serial = <T>(work: () => Promise<T>) => Promise<T>;

export const createSerial = (): Serial => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
};
