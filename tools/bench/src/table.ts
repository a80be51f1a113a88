import { aligned } from '@bgc/tool-parts/columns';

/** A plain table with aligned columns, the first to the left, the others to the right. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const [titles = [], ...body] = aligned([header, ...rows], (column) => column > 0);
  const rule = titles.map(({ length }) => '─'.repeat(length));
  return [titles, rule, ...body].map((cells) => cells.join('  ')).join('\n');
};
