/** Only exactly `true` is true: what JavaScript takes for it, such as `1` or `'true'`, opens nothing. */
export const isTrue = (value: unknown): boolean => value === true;
