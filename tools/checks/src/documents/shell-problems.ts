import type { CodeBlock } from '@bgc/tool-parts/code-blocks';

import { commandProblem, type CommandContext } from './shell/command-rules.ts';
import { readShell } from './shell/shell-commands.ts';

/** A shell's block that is executed: it says so, or it calls the sandbox. */
export const isShellProgram = ({ language, code }: Pick<CodeBlock, 'language' | 'code'>): boolean =>
  language === 'sh run' || (language === 'sh' && /^[^#\n]*\bcurl\b/m.test(code));

/** What must not be run while documents are checked, and what is asked besides the sandbox on loopback. */
const NOT_EXECUTED = /^\s*(npm|npx(?! @bgc\/(?:doctor\b|sandbox +\w))|pnpm|yarn|git|apt-get|sudo|rm|kill)\b/m;
const ELSEWHERE = /\bcurl\b[^\n]*\s['"]?https?:\/\/(?!127\.0\.0\.1:4010|localhost:4010)/;

const problemsOfProgram = (code: string): readonly string[] => [
  ...(NOT_EXECUTED.test(code)
    ? [`is executed, so ${NOT_EXECUTED.exec(code)?.[1]} belongs into a block of its own`]
    : []),
  ...(ELSEWHERE.test(code) ? ['asks somebody else than the sandbox on 127.0.0.1:4010'] : []),
];

/** What is wrong about a shell's block, without running it: each with the line of the document. */
export const shellProblems = (
  { line, language, code }: CodeBlock,
  about: CommandContext,
): readonly { readonly line: number; readonly problem: string }[] => {
  if (isShellProgram({ language, code })) return problemsOfProgram(code).map((problem) => ({ line, problem }));
  const { commands, problems } = readShell(code);
  return [
    ...problems.map((text) => ({ line, problem: `${text} can only be checked by running it: \`\`\`sh run` })),
    ...commands.flatMap((command) => {
      const problem = commandProblem(command, about);
      return problem === undefined ? [] : [{ line: line + command.line, problem }];
    }),
  ];
};
