/** Plain errors, so that any test runner can report them. Values are shortened: a store may be asked for 25 MB. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
};

export const expectEqual = (actual: unknown, expected: unknown, what: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${shown(expected)}, got ${shown(actual)}.`);
  }
};

export const expectTrue = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(`${what}.`);
};

export function expectPresent<T>(value: T | undefined, what: string): asserts value is T {
  if (value === undefined) throw new Error(`${what}: got undefined.`);
}

export const expectAbsent = (value: unknown, what: string): void => {
  if (value !== undefined) throw new Error(`${what}: expected undefined, got ${shown(value)}.`);
};

export const expectRejection = async (attempt: () => Promise<unknown>, what: string): Promise<void> => {
  try {
    await attempt();
  } catch {
    return;
  }
  throw new Error(`${what}: expected a rejection.`);
};
