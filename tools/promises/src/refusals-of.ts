/** What a client that is made with each wrong option, beside right ones, is refused with; `undefined` where it is not. */
export const refusalsOf = <Options>(
  create: (options: Options) => unknown,
  right: (wrong: object) => object,
  wrong: readonly object[],
): readonly unknown[] =>
  wrong.map((change) => {
    try {
      create({ ...right(change), ...change } as Options);
    } catch (error) {
      return error;
    }
    return undefined;
  });
