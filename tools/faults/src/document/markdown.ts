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

/** Rows of cells that are Markdown already. The first column is read from the left, the others are centred. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? ':---' : ':---:'))), ...rows.map(line)].join('\n');
};

export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
