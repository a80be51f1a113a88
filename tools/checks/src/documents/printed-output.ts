/** What differs from run to run, and what a document may show instead. */
const VOLATILE: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi, '<uuid>'],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b\d\d:\d\d:\d\d(\.\d+)?\b/g, '<time>'],
  [/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>'],
  [/\b\d+(\.\d+)? (ms|s)\b/g, '<duration>'],
];

const linesOf = (text: string): readonly string[] =>
  VOLATILE.reduce((shown, [pattern, replacement]) => shown.replaceAll(pattern, replacement), text)
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The line is the one that is shown, in which `…` stands for anything. */
const isShown = (shown: string, printed: string): boolean =>
  new RegExp(`^${shown.split('…').map(escaped).join('.*')}$`).test(printed);

/** Says where what a document shows and what its program printed part. A line with nothing but `…` stands for any number of lines. */
export const differenceBetween = (shown: string, printed: string): string | undefined => {
  const expected = linesOf(shown);
  const found = linesOf(printed);
  let at = 0;
  for (const [index, line] of expected.entries()) {
    if (line.trim() === '…') {
      const next = expected[index + 1];
      if (next === undefined) return undefined;
      while (at < found.length && !isShown(next, found[at] ?? '')) at += 1;
    } else if (at < found.length && isShown(line, found[at] ?? '')) {
      at += 1;
    } else {
      return `it shows ${JSON.stringify(line)} where ${JSON.stringify(found[at] ?? '(nothing more)')} is printed`;
    }
  }
  return at < found.length ? `${JSON.stringify(found[at])} is printed, too` : undefined;
};
