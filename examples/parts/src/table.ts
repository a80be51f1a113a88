import { align } from './columns.ts';
import type { Cell } from './columns.ts';

/** Aligned columns below a rule, indented; `none` where there is no row. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[], none = 'none'): string => {
  const { lines, rule } = align([head, ...rows.map((row) => head.map((_, at) => row[at]))]);
  const [titles, ...body] = lines;
  return [titles, rule, ...(body.length === 0 ? [`   ${none}`] : body)].join('\n');
};
