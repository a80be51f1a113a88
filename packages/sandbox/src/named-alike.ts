/** `screenings.create` and `createScreenings` have the same words as `createScreening`. */
const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '')
      .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')),
  );

/** The share of words that two names have in common: 1 where they are the same in another order or number. */
const likeness = (one: Set<string>, other: Set<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
};

/** The one known name that is made of the same words, most of them at least, or ends it (`backgroundChecks.update`); none where several are as alike. */
export const namedAlike = (name: string, known: readonly string[]): string | undefined => {
  const [last = ''] = name.split('.').slice(1).reverse();
  if (known.includes(last)) return last;
  const words = wordsOf(name);
  const rated = known
    .map((candidate) => ({ candidate, rate: likeness(words, wordsOf(candidate)) }))
    .filter(({ rate }) => rate >= 0.5)
    .sort((one, other) => other.rate - one.rate);
  return rated[0] !== undefined && rated[0].rate > (rated[1]?.rate ?? 0) ? rated[0].candidate : undefined;
};
