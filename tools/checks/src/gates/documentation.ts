import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { programsOf, typescriptBlocks, type DocumentProgram } from '../documentation.ts';
import type { Gate } from '../gate.ts';
import { runProgram } from '../run-program.ts';
import type { Workspace } from '../workspace.ts';

interface NamedProgram extends DocumentProgram {
  readonly file: string;
}

const DOCUMENTS = ['*.md', 'docs/**/*.md', '{packages,examples,tools}/*/*.md'];
/** Inside the workspace, where the packages of ours resolve to their sources. */
const TEMPORARY = fileURLToPath(new URL('../../.temporary/', import.meta.url));

const TSCONFIG = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    types: ['node'],
    // A reader's snippet may leave what it makes unused.
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['.'],
};

const programsIn = (workspace: Workspace): readonly NamedProgram[] =>
  workspace
    .files(DOCUMENTS)
    .filter((path) => !/CHANGELOG|LICENSES/.test(path))
    .flatMap((path) =>
      programsOf(typescriptBlocks(workspace.read(path))).map((program, index) => ({
        ...program,
        file: `${path.replaceAll('/', '__')}.${index}.ts`,
      })),
    );

/** `packages__core__README.md.0.ts(12,3)` and `….md.0.ts:12:3` are line 12 of packages/core/README.md. */
const atTheirDocument = (output: string): string =>
  output.replaceAll('__', '/').replaceAll(/\.md\.\d+\.ts[(:](\d+)[,:]\d+\)?/g, '.md:$1');

const check = async (programs: readonly NamedProgram[], directory: string): Promise<readonly string[]> => {
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const { file, text } of programs) writeFileSync(join(directory, file), text);
  const types = await runProgram('tsc', ['--pretty', 'false', '-p', '.'], directory);
  if (types.exitCode !== 0) return [atTheirDocument(types.output)];
  const runs = await Promise.all(
    programs
      .filter(({ runs }) => runs)
      .map(async ({ file }) => ({
        file,
        ...(await runProgram(process.execPath, ['--conditions=@bgc/source', file], directory)),
      })),
  );
  return runs
    .filter(({ exitCode }) => exitCode !== 0)
    .map(({ file, output, exitCode }) => atTheirDocument(`${file}:1:1 ended with ${exitCode} when run\n${output}`));
};

/** Every TypeScript block of the documents type-checks against the sources, and those that say `ts run` do. */
export const documentationGate: Gate = {
  name: 'examples in the documents',
  run: async (workspace) => {
    const programs = programsIn(workspace);
    if (programs.length === 0) return { complaints: [], note: 'none' };
    mkdirSync(TEMPORARY, { recursive: true });
    const directory = mkdtempSync(join(TEMPORARY, 'documents-'));
    try {
      const complaints = await check(programs, directory);
      const running = programs.filter(({ runs }) => runs).length;
      return { complaints, note: `${programs.length} programs, ${running} of them run` };
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
