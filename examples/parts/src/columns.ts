export type Cell = string | number | undefined;

/** Texts of other people end up in cells: what a terminal would obey, is left out. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');

const line = (cells: readonly string[]): string => `   ${cells.join('  ')}`.trimEnd();

/** Rows as lines of aligned columns, indented, and a rule that is as wide as they are; what is missing is a dash. */
export const align = (
  rows: readonly (readonly Cell[])[],
): { readonly lines: readonly string[]; readonly rule: string } => {
  const texts = rows.map((row) => row.map((cell) => plain(String(cell ?? '–'))));
  const count = Math.max(0, ...texts.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...texts.map((row) => (row[at] ?? '').length)));
  return {
    lines: texts.map((row) => line(row.map((text, at) => text.padEnd(widths[at] ?? 0)))),
    rule: line(widths.map((width) => '─'.repeat(width))),
  };
};

/** Aligned columns without a head, indented. */
export const columns = (rows: readonly (readonly Cell[])[]): string => align(rows).lines.join('\n');
