// Only ASCII: other letters have foldings that would make different names equal.
const ASCII = /^[ -~]*$/;

export interface MemberIndex {
  readonly exact: ReadonlyMap<string, number>;
  readonly caseless: (name: string) => number | undefined;
}

/** Finds a member by its name, or by its name in another letter case where that is not ambiguous. */
export const indexMembers = (names: readonly string[]): MemberIndex => {
  const lower = names.map((name) => name.toLowerCase());
  const unique = lower.flatMap((name, index): [string, number][] =>
    lower.indexOf(name) === lower.lastIndexOf(name) ? [[name, index]] : [],
  );
  const byLower = new Map(unique);
  return {
    exact: new Map(names.map((name, index) => [name, index])),
    caseless: (name) => (ASCII.test(name) ? byLower.get(name.toLowerCase()) : undefined),
  };
};
