type Method = (...given: readonly unknown[]) => unknown;

interface MadeCall {
  readonly name: string;
  readonly method: Method;
  readonly given: readonly unknown[];
}

/** A call with something wrong in place of one of its arguments. */
export interface WrongCall {
  /** `checks.create(…, null)` */
  readonly name: string;
  /** What is wrong are the options, which may be left out. */
  readonly isOptions: boolean;
  /** Makes the call, and reads the first of a list. */
  readonly run: () => Promise<unknown>;
}

/** In its place nothing is called: what would be is noted. */
const noting = <T extends object>(target: T, name: string, made: MadeCall[]): T =>
  new Proxy(target, {
    get(_, key) {
      const member: unknown = Reflect.get(target, key);
      const inner = name === '' ? String(key) : `${name}.${String(key)}`;
      if (typeof member === 'object' && member !== null) return noting(member, inner, made);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        made.push({ name: inner, method: (...wrong) => Reflect.apply(member, target, wrong) as unknown, given });
        return { next: () => undefined };
      };
    },
  });

const firstOf = async (answer: unknown): Promise<unknown> => {
  if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return answer;
  return (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
};

/** Each call that these ways make of a client, with `null`, a number or an array in place of each object that it is given, and of the options after them. */
export const wrongCalls = <Client extends object>(
  client: Client,
  ways: Iterable<(client: Client) => unknown>,
): readonly WrongCall[] => {
  const made: MadeCall[] = [];
  for (const way of ways) way(noting(client, '', made));
  return made.flatMap(({ name, method, given }) => {
    const objects = given.flatMap((one, at) => (typeof one === 'object' ? [at] : []));
    return [...objects, given.length].flatMap((at) =>
      [null, 5, []].map((wrong) => ({
        name: `${name}: ${JSON.stringify(wrong)} in place of argument ${at + 1}`,
        isOptions: at === given.length,
        run: async () => firstOf(method(...given.slice(0, at), wrong, ...given.slice(at + 1))),
      })),
    );
  });
};
