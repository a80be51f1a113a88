const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Whether something was given: a blank text, an empty list and an object of nothing but blanks are nothing. */
const isFilled = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  return typeof value !== 'object' || Object.values(value).some(isFilled);
};

/** Whether there is something at a dotted name; in a list, in each of its items. */
export const isFilledAt = (value: unknown, path: readonly string[]): boolean => {
  const [name, ...rest] = path;
  if (name === undefined) return isFilled(value);
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isFilledAt(item, path));
  return Object.hasOwn(members(value), name) && isFilledAt(members(value)[name], rest);
};
