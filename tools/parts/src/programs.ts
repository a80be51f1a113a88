import type { CodeBlock } from './code-blocks.ts';

/** What one or more TypeScript blocks of a document make together. */
export interface DocumentProgram {
  readonly text: string;
  /** Its blocks say that it can be run: each fence is opened with `ts run`. */
  readonly runs: boolean;
  /** The line on which its last block begins. */
  readonly lastLine: number;
}

export const isProgram = ({ language }: Pick<CodeBlock, 'language'>): boolean => /^ts( run)?$/.test(language);

const beginsAnew = ({ code }: CodeBlock): boolean => /^\s*import\s/m.test(code);

/**
 * The programs that the TypeScript blocks of a document make: a block with an import begins a new one, any other continues the one before, as
 * a reader would read it. Code stands on the lines where it stands in the document, so that compiler messages point there.
 */
export const programsOf = (blocks: readonly CodeBlock[]): readonly DocumentProgram[] => {
  const groups: CodeBlock[][] = [];
  for (const block of blocks.filter(isProgram)) {
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
    return {
      text: `${lines.join('\n')}\nexport {};\n`,
      runs: group.every(({ language }) => language === 'ts run'),
      lastLine: group.at(-1)?.line ?? 0,
    };
  });
};
