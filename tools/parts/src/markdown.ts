const special = /[\\`*_{}[\]<>#|~]/g;

/** A text that Markdown shows as it is, in a table's cell too. */
export const plain = (text: string): string =>
  text.replaceAll(special, String.raw`\$&`).replaceAll(/\s*[\r\n]+\s*/g, ' ');

/** The same as code. Inside a table, a pipe must be escaped even there. */
export const code = (text: string, place: 'table' | 'text' = 'text'): string => {
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  const written = `${fence}${space}${line}${space}${fence}`;
  return place === 'table' ? written.replaceAll('|', String.raw`\|`) : written;
};

/** A row of a table, of cells that are Markdown already. */
export const markdownRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const rules = { unsaid: '---', left: ':---', centre: ':---:', right: '--:' } as const;

/** From where a column is read. What is not said is left to whoever shows the document: from the left, as a rule. */
export type Alignment = keyof typeof rules;

/** A table of cells that are Markdown already: its first column is aligned in one way, all the others in another. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { first = 'unsaid', others = 'unsaid' }: { readonly first?: Alignment; readonly others?: Alignment } = {},
): string => [head, head.map((_, column) => rules[column === 0 ? first : others]), ...rows].map(markdownRow).join('\n');

export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
