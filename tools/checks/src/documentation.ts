export interface CodeBlock {
  /** Line of the document on which the code begins, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** The block says that it can be run: its fence is opened with `ts run`. */
  readonly runs: boolean;
}

/** What one or more blocks of a document make together. */
export interface DocumentProgram {
  readonly text: string;
  readonly runs: boolean;
}

/** The TypeScript blocks of a Markdown document. */
export const typescriptBlocks = (markdown: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let open: { readonly line: number; readonly language: string; readonly code: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^\s*```\s*(.*?)\s*$/.exec(line);
    if (fence && open) {
      const { language, code } = open;
      if (/^ts( run)?$/.test(language)) {
        blocks.push({ line: open.line, code: code.join('\n'), runs: language.endsWith(' run') });
      }
      open = undefined;
    } else if (fence) {
      open = { line: index + 2, language: fence[1] ?? '', code: [] };
    } else {
      open?.code.push(line);
    }
  }
  return blocks;
};

const beginsAnew = ({ code }: CodeBlock): boolean => /^\s*import\s/m.test(code);

/**
 * The programs that the blocks of a document make: a block with an import begins a new one, any other continues the one before, as a reader
 * would read it. Code stands on the lines where it stands in the document, so that compiler messages point there.
 */
export const programsOf = (blocks: readonly CodeBlock[]): readonly DocumentProgram[] => {
  const groups: CodeBlock[][] = [];
  for (const block of blocks) {
    const current = groups.at(-1);
    if (current && !beginsAnew(block)) current.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => {
    const lines: string[] = [];
    for (const { line, code } of group) {
      while (lines.length < line - 1) lines.push('');
      lines.push(...code.split('\n'));
    }
    return { text: `${lines.join('\n')}\nexport {};\n`, runs: group.every(({ runs }) => runs) };
  });
};
