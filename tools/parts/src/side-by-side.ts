/** Does all of it, `width` at a time, in order. */
export const sideBySide = async <T, Done>(
  all: readonly T[],
  width: number,
  work: (each: T, index: number) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) {
      const index = next++;
      done[index] = await work(all[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return done;
};
