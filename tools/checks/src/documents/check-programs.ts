import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CodeBlock } from '@bgc/tool-parts/code-blocks';
import { programsOf, type DocumentProgram } from '@bgc/tool-parts/programs';
import { sideBySide } from '@bgc/tool-parts/side-by-side';

import { runProgram } from '../run-program.ts';
import { differenceBetween } from './printed-output.ts';

export interface Document {
  /** Relative to the root: `docs/guides/webhooks.md`. */
  readonly path: string;
  readonly blocks: readonly CodeBlock[];
}

interface NamedProgram extends DocumentProgram {
  readonly file: string;
}

const TSCONFIG = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    types: ['node'],
    // A reader's snippet may leave what it makes unused.
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['*.ts'],
};

/** What Node compiled is kept for the next program: most load the same sources. */
const RUN = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../../node_modules/.cache/compiled') };

export const namedPrograms = ({ path, blocks }: Document): readonly NamedProgram[] =>
  programsOf(blocks).map((program, index) => ({ ...program, file: `${path.replaceAll('/', '__')}.${index}.ts` }));

/** `packages__core__README.md.0.ts(12,3)` and `….md.0.ts:12:3` are line 12 of packages/core/README.md. */
const atTheirDocument = (output: string): string =>
  output.replaceAll('__', '/').replaceAll(/\.md\.\d+\.ts[(:](\d+)[,:]\d+\)?/g, '.md:$1');

/** The block that shows what a program prints: it is marked so, and follows the last of the program's own. */
const shownAfter = ({ blocks }: Document, { lastLine }: DocumentProgram): CodeBlock | undefined => {
  const next = blocks[blocks.findIndex(({ line }) => line === lastLine) + 1];
  return next?.language === 'text output' && next.followsBlock ? next : undefined;
};

/** An output that follows no program that runs is compared with nothing. */
const lostOutputs = (document: Document): readonly string[] => {
  const shown = new Set(
    namedPrograms(document)
      .filter(({ runs }) => runs)
      .map((program) => shownAfter(document, program)),
  );
  return document.blocks
    .filter((block) => block.language === 'text output' && !shown.has(block))
    .map(
      ({ line }) => `${document.path}:${line} shows the output of no program: put it right behind its \`\`\`ts run.`,
    );
};

const run = async (document: Document, program: NamedProgram, directory: string): Promise<readonly string[]> => {
  // A folder for each, as programs write files.
  const own = join(directory, `${program.file}.run`);
  mkdirSync(own);
  const args = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning', join('..', program.file)];
  const { exitCode, output } = await runProgram(process.execPath, args, own, RUN);
  if (exitCode !== 0) return [atTheirDocument(`${program.file}:1:1 ended with ${exitCode} when run\n${output}`)];
  const shown = shownAfter(document, program);
  const difference = shown && differenceBetween(shown.code, output);
  return difference === undefined ? [] : [`${document.path}:${shown?.line} is not what is printed: ${difference}.`];
};

/** What is wrong about the programs of the documents: those that compile are run, where they say that they run. */
export const checkPrograms = async (
  documents: readonly Document[],
  directory: string,
  width: number,
): Promise<readonly string[]> => {
  const programs = documents.flatMap((document) => namedPrograms(document).map((program) => ({ document, program })));
  const lost = documents.flatMap(lostOutputs);
  if (programs.length === 0) return lost;
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const { program } of programs) writeFileSync(join(directory, program.file), program.text);
  const types = await runProgram('tsc', ['--pretty', 'false', '-p', '.'], directory);
  if (types.exitCode !== 0) return [...lost, atTheirDocument(types.output)];
  const running = programs.filter(({ program }) => program.runs);
  const ran = await sideBySide(running, width, ({ document, program }) => run(document, program, directory));
  return [...lost, ...ran.flat()];
};
