import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { codeBlocks } from '@bgc/tool-parts/code-blocks';
import { sideBySide } from '@bgc/tool-parts/side-by-side';

import { blockProblems } from '../documents/block-problems.ts';
import { checkPrograms, namedPrograms, type Document } from '../documents/check-programs.ts';
import { inTemporaryDirectory } from '../documents/in-temporary-directory.ts';
import { plainProgramProblems } from '../documents/plain-program-problem.ts';
import { commandContext } from '../documents/shell/command-context.ts';
import { runShell } from '../documents/shell/run-shell.ts';
import { unseenCode } from '../documents/unseen-code.ts';
import { isShellProgram, shellProblems } from '../documents/shell-problems.ts';
import type { Gate } from '../gate.ts';
import type { Workspace } from '../workspace.ts';

const DOCUMENTS = ['*.md', '.changeset/README.md', 'docs/**/*.md', '{packages,examples,tools}/*/*.md'];

const documentsOf = (workspace: Workspace): readonly Document[] =>
  workspace
    .files(DOCUMENTS)
    .filter((path) => !/CHANGELOG|LICENSES/.test(path))
    .map((path) => ({ path, blocks: codeBlocks(workspace.read(path)) }));

const unseenIn = (workspace: Workspace, documents: readonly Document[]): readonly string[] =>
  documents.flatMap(({ path }) =>
    unseenCode(workspace.read(path)).map(({ line, problem }) => `${path}:${line} ${problem}.`),
  );

/** They come with a package, and are read without the repository. */
const isReadme = (path: string): boolean => /^packages\/[^/]+\/README\.md$/.test(path);

/**
 * Every block of the documents is checked: TypeScript compiles against the sources, and runs where it says so; commands of a shell name what there
 * is, and run where they call the sandbox; programs of the packages' READMEs are plain JavaScript; data can be read; an output is what its program prints. A block that nobody checks is an error.
 */
export const documentationGate: Gate = {
  name: 'examples in the documents',
  run: async (workspace) => {
    const documents = documentsOf(workspace);
    const aboutDocument = commandContext(workspace);
    const found = documents.flatMap(({ path, blocks }) =>
      [
        ...blockProblems(blocks, aboutDocument(path)),
        ...(isReadme(path) ? blocks.flatMap(plainProgramProblems) : []),
      ].map(({ line, problem }) => `${path}:${line} ${problem}.`),
    );
    const shells = documents.flatMap(({ path, blocks }) =>
      blocks
        .filter((block) => isShellProgram(block) && shellProblems(block, aboutDocument(path)).length === 0)
        .map(({ line, code }) => ({ where: `${path}:${line}`, code })),
    );
    const width = availableParallelism();
    return inTemporaryDirectory(async (directory) => {
      const programs = await checkPrograms(documents, directory, width);
      const ran = await sideBySide(shells, width, async ({ where, code }, index) => {
        const problem = await runShell(code, join(directory, `shell-${index}`));
        return problem === undefined ? [] : [`${where} ${problem}`];
      });
      const all = documents.flatMap(namedPrograms);
      const blocks = documents.reduce((sum, document) => sum + document.blocks.length, 0);
      const running = all.filter(({ runs }) => runs).length;
      return {
        complaints: [...unseenIn(workspace, documents), ...found, ...programs, ...ran.flat()],
        note: `${blocks} blocks; ${all.length} programs, ${running} of them run; ${shells.length} of a shell run`,
      };
    });
  },
};
