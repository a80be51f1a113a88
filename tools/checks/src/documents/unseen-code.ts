import { codeBlocks } from '@bgc/tool-parts/code-blocks';

/** A fence that does not begin its line: in a quote, or right behind the sign or number of a list. */
const BEHIND_A_SIGN = /^\s*(?:(?:>|[-*+]|\d+[.)])\s*)+(?:`{3,}|~{3,})/;

const HTML = /<pre[\s>]/i;

const INDENTED = /^(?: {4}|\t)\s*\S/;

const isBlank = (line: string): boolean => line.trim() === '';

/** Lines that stand in blocks, and the fences around them, counted from 0. */
const linesOfBlocks = (markdown: string): ReadonlySet<number> =>
  new Set(
    codeBlocks(markdown).flatMap(({ line, code }) =>
      Array.from({ length: code.split('\n').length + 2 }, (_, index) => line - 2 + index),
    ),
  );

/** Code that a reader sees as such, and `codeBlocks` does not: each with its line. */
export const unseenCode = (markdown: string): readonly { readonly line: number; readonly problem: string }[] => {
  const known = linesOfBlocks(markdown);
  const lines = markdown.split('\n');
  let before = '';
  return lines.flatMap((line, index) => {
    if (known.has(index)) return [];
    // Below a paragraph or a heading, not within a list, whose own text is indented, too.
    const isCode = INDENTED.test(line) && isBlank(lines[index - 1] ?? '') && /^[^\s>*+-](?!\d*[.)]\s)/.test(before);
    if (!isBlank(line)) before = line;
    const problem = BEHIND_A_SIGN.test(line)
      ? 'begins a block behind a sign, where nobody checks it: put the fence on a line of its own'
      : HTML.test(line.replaceAll(/`[^`]*`/g, ''))
        ? 'shows code by HTML, where nobody checks it: put it into a fenced block'
        : isCode
          ? 'shows code by indentation, where nobody checks it: put it into a fenced block'
          : undefined;
    return problem === undefined ? [] : [{ line: index + 1, problem }];
  });
};
