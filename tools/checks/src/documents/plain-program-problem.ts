import { stripTypeScriptTypes } from 'node:module';

import type { CodeBlock } from '@bgc/tool-parts/code-blocks';

/** What the oldest Node that is promised cannot read, and what no types are. */
const TOO_NEW = /^\s*(?:await )?using \w/;

const withoutTypes = (code: string): string => {
  try {
    return stripTypeScriptTypes(code);
  } catch {
    // Syntax that cannot be stripped away, an enum for one.
    return '';
  }
};

/**
 * A reader saves a program of a package's README as `.mjs`, and runs it on the oldest Node: it has to be JavaScript as it stands. Says on which line
 * it is not.
 */
export const plainProgramProblems = ({
  language,
  line,
  code,
}: CodeBlock): readonly { readonly line: number; readonly problem: string }[] => {
  if (language !== 'ts run') return [];
  const plain = withoutTypes(code).split('\n');
  const at = code.split('\n').findIndex((text, index) => text !== plain[index] || TOO_NEW.test(text));
  return at < 0
    ? []
    : [{ line: line + at, problem: 'is no JavaScript that every Node reads: leave types, `!`, `as` and `using` out' }];
};
