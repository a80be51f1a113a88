import { markdownTable } from '@bgc/tool-parts/markdown';

/** Rows of cells that are Markdown already. The first column is read from the left, the others are centred. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(head, rows, { first: 'left', others: 'centre' });
