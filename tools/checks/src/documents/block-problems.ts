import type { CodeBlock } from '@bgc/tool-parts/code-blocks';

import { httpProblem, jsonProblem, yamlProblem } from './data-problem.ts';
import { diagramProblem, textProblem } from './picture-problem.ts';
import type { CommandContext } from './shell/command-rules.ts';
import { shellProblems } from './shell-problems.ts';

/** What is wrong about one block, found without running anything. */
type Judge = (
  block: CodeBlock,
  about: CommandContext,
) => readonly { readonly line: number; readonly problem: string }[];

const byText =
  (judge: (code: string) => string | undefined): Judge =>
  ({ line, code }) => {
    const problem = judge(code);
    return problem === undefined ? [] : [{ line, problem }];
  };

/** The compiler says it, and the run. */
const elsewhere: Judge = () => [];

const silenceProblem = (code: string): string | undefined =>
  /@ts-(?:nocheck|ignore)\b/.test(code) ? 'silences the compiler' : undefined;

/** Every language that a block may name, and who judges it. */
const LANGUAGES: Readonly<Record<string, Judge>> = {
  ts: byText(silenceProblem),
  'ts run': byText(silenceProblem),
  sh: shellProblems,
  'sh run': shellProblems,
  json: byText(jsonProblem),
  yaml: byText(yamlProblem),
  http: byText(httpProblem),
  mermaid: byText(diagramProblem),
  '': byText(textProblem),
  text: byText(textProblem),
  'text output': elsewhere,
};

/** What is wrong about the blocks of a document, without running them. A language that is not in the table is wrong. */
export const blockProblems = (
  blocks: readonly CodeBlock[],
  about: CommandContext,
): readonly { readonly line: number; readonly problem: string }[] =>
  blocks.flatMap((block) => {
    const { line, language } = block;
    const judge = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
    const known = Object.keys(LANGUAGES).filter((name) => name !== '');
    return judge
      ? judge(block, about)
      : [{ line, problem: `nobody checks a block of ${language}; checked are: ${known.join(', ')}` }];
  });
