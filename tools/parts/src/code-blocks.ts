/** A fenced block of a Markdown document. */
export interface CodeBlock {
  /** Line of the document on which the code begins, counted from 1. */
  readonly line: number;
  /** What stands behind the fence: `ts run`. Empty when nothing does. */
  readonly language: string;
  readonly code: string;
  /** Nothing but empty lines stands between this block and the one before it. */
  readonly followsBlock: boolean;
}

interface OpenBlock {
  readonly fence: string;
  readonly line: number;
  readonly language: string;
  readonly code: string[];
  readonly followsBlock: boolean;
}

/** Every fenced block of a Markdown document. One that is not closed reaches to the end, as it does for a reader. */
export const codeBlocks = (markdown: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let open: OpenBlock | undefined;
  let followsBlock = false;
  const close = ({ line, language, code, followsBlock: follows }: OpenBlock): void => {
    blocks.push({ line, language, code: code.join('\n'), followsBlock: follows });
    open = undefined;
    followsBlock = true;
  };
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, fence = '', language = ''] = /^\s*(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open) {
      if (language === '' && fence.startsWith(open.fence)) close(open);
      else open.code.push(line);
    } else if (fence !== '') {
      open = { fence, line: index + 2, language, code: [], followsBlock };
    } else if (line.trim() !== '') {
      followsBlock = false;
    }
  }
  if (open) close(open);
  return blocks;
};
