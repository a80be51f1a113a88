const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]' &&
  typeof (value as { readonly toJSON?: unknown }).toJSON !== 'function';

/**
 * What was given, as it is now: a program may write the next order into the same object while a call still waits for a part to be loaded. Lists and plain
 * objects are copied; bytes, streams, signals and whatever makes its own JSON are not.
 */
export const asGiven = <T>(value: T, copies = new Map<unknown, unknown>()): T => {
  if (!Array.isArray(value) && !isPlain(value)) return value;
  const known = copies.get(value);
  if (known !== undefined) return known as T;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [name, member] of Object.entries(value))
    // Not assigned: `__proto__` is a member like any other.
    Object.defineProperty(copy, name, {
      value: asGiven(member, copies),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy as T;
};
