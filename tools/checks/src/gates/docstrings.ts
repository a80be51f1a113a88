import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  docstringExamples,
  exampleProgram,
  exportedNames,
  isBroughtByReader,
  type ExportingModule,
} from '../documents/docstring-examples.ts';
import { inTemporaryDirectory } from '../documents/in-temporary-directory.ts';
import type { Gate } from '../gate.ts';
import { runProgram, type ProgramResult } from '../run-program.ts';
import { isTestFile } from '../test-file.ts';
import type { Workspace } from '../workspace.ts';

const TSCONFIG = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    types: ['node'],
    // Types are imported as values are, and an example leaves unsaid what is around it.
    verbatimModuleSyntax: false,
    isolatedModules: false,
    noImplicitAny: false,
    noImplicitReturns: false,
    noPropertyAccessFromIndexSignature: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ['*.ts'],
};

interface FolderModule extends ExportingModule {
  readonly folder: string;
}

const modulesOf = (workspace: Workspace): readonly FolderModule[] =>
  workspace.packages().flatMap(({ folder, manifest }) =>
    Object.entries({ ...(manifest.exports as Readonly<Record<string, unknown>>) }).flatMap(([entry, targets]) => {
      const source: unknown = typeof targets === 'object' && targets !== null && Reflect.get(targets, '@bgc/source');
      if (typeof source !== 'string') return [];
      const names = exportedNames(workspace.read(`packages/${folder}/${source.replace(/^\.\//, '')}`));
      return [{ folder, specifier: manifest.name + entry.slice(1), names }];
    }),
  );

interface PlacedProgram {
  readonly file: string;
  readonly text: string;
  /** Line of the program, and of the source, on which the example begins. */
  readonly firstLine: number;
  readonly path: string;
  readonly line: number;
}

const programsIn = (workspace: Workspace): readonly PlacedProgram[] => {
  const modules = modulesOf(workspace);
  return workspace
    .files('packages/*/src/**/*.ts')
    .filter((path) => !isTestFile(path) && !path.includes('/generated/'))
    .flatMap((path) => {
      const source = workspace.read(path);
      const [, folder] = path.split('/');
      // Its own package first, then core, then any; what is not exported at all comes from the file itself.
      const rank = (one: FolderModule): number => (one.folder === folder ? 0 : one.folder === 'core' ? 1 : 2);
      const itself = { specifier: join(workspace.root, path), names: exportedNames(source) };
      const order = [...modules.toSorted((one, other) => rank(one) - rank(other)), itself];
      return docstringExamples(path, source).map((example) => ({
        ...exampleProgram(example, order),
        file: `${path.replaceAll('/', '__')}.${example.line}.ts`,
        path,
        line: example.line,
      }));
    });
};

/** `packages__core__src__a.ts.12.ts(5,3): error` is at the line of the example, which begins at line 12 of packages/core/src/a.ts. */
const atTheirSource = (message: string, programs: ReadonlyMap<string, PlacedProgram>): string =>
  message.replace(/^(\S+?\.ts)\((\d+),\d+\)/, (given, file: string, line: string) => {
    const program = programs.get(file);
    return program ? `${program.path}:${program.line + Math.max(Number(line) - program.firstLine, 0)}` : given;
  });

/** What the compiler says that is ours to mend. Where it ended badly and names no error, it did not look. */
export const complaintsOf = (
  { exitCode, output }: ProgramResult,
  programs: readonly PlacedProgram[],
): readonly string[] => {
  const errors = output.split('\n').filter((line) => /error TS\d+/.test(line));
  if (exitCode !== 0 && errors.length === 0) return [`tsc ended with ${exitCode}, and names no error: ${output}`];
  const byFile = new Map(programs.map((program) => [program.file, program]));
  return errors.filter((line) => !isBroughtByReader(line)).map((line) => atTheirSource(line, byFile));
};

/** Every example in a docstring compiles: what it names of ours is exported, takes what it is given, and has what is read of it. */
export const docstringsGate: Gate = {
  name: 'examples in the docstrings',
  run: async (workspace) => {
    const programs = programsIn(workspace);
    if (programs.length === 0) return { complaints: [], note: 'none' };
    return inTemporaryDirectory(async (directory) => {
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(TSCONFIG));
      for (const { file, text } of programs) writeFileSync(join(directory, file), text);
      const compiled = await runProgram('tsc', ['--pretty', 'false', '-p', '.'], directory);
      return { complaints: complaintsOf(compiled, programs), note: `${programs.length}` };
    });
  },
};
