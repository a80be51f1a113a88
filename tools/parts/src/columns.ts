/** Cells filled up with blanks to the width of their column: behind the text, or before it where a column is read from the right. */
export const aligned = (
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean = () => false,
): readonly (readonly string[])[] => {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    widths.map((width, column) => {
      const cell = row[column] ?? '';
      return isRight(column) ? cell.padStart(width) : cell.padEnd(width);
    }),
  );
};

/** The same as lines for a terminal, without blanks at their ends. */
export const alignedLines = (
  rows: readonly (readonly string[])[],
  isRight?: (column: number) => boolean,
): readonly string[] => aligned(rows, isRight).map((cells) => cells.join('  ').trimEnd());
