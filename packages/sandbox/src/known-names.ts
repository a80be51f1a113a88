import { namedAlike } from './named-alike.ts';

/** How many single letters must change to make one of the other, letter case apart. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    const next = [(row[0] ?? 0) + 1];
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] ?? 0) + Number(letter !== other[column - 1]);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** The known name that was probably meant; one that begins alike (`tenant` for `tenantId`) before all others. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  const lower = name.toLowerCase();
  const farness = (candidate: string): number => {
    const other = candidate.toLowerCase();
    const alike = lower.length > 2 && (other.startsWith(lower) || lower.startsWith(other));
    return alike ? 0 : distance(lower, other);
  };
  const [best] = [...known].sort((one, other) => farness(one) - farness(other));
  return best !== undefined && farness(best) <= Math.max(2, name.length / 2) ? best : undefined;
};

/** The one that was probably meant, by its words or by its letters. */
export const meantBy = (name: unknown, known: readonly string[]): string | undefined =>
  typeof name === 'string' ? (namedAlike(name, known) ?? nearest(name, known)) : undefined;

/** What to use instead of a name that nobody knows. */
export const suggestion = (name: unknown, known: readonly string[]): string => {
  const near = meantBy(name, known);
  return `${near === undefined ? '' : `Did you mean '${near}'? `}Use one of: ${known.join(', ')}`;
};

/** Throws an `Error` for a member that nobody reads: a misspelt one would do nothing, and nobody would notice. */
export const checkNames = (where: string, given: object, known: readonly string[]): void => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error(`${where}: give an object`);
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) throw new Error(`${where}: there is no '${name}'. ${suggestion(name, known)}`);
  }
};
