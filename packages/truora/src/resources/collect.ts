/** All of a list that fit. */
export const collect = async <T>(all: AsyncIterable<T>, fits: (one: T) => boolean): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const one of all) if (fits(one)) found.push(one);
  return found;
};
