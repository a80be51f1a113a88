import { expect, test } from 'vitest';

import { programsOf, typescriptBlocks } from '../src/documentation.ts';
import { documentationGate } from '../src/gates/documentation.ts';
import { tree } from './tree.ts';

const fence = '```';
const block = (code: string, language = 'ts'): string => `${fence}${language}\n${code}\n${fence}\n`;
const complaintsOf = async (readme: string): Promise<string> =>
  (await documentationGate.run(tree({ 'packages/core/README.md': `# Core\n\n${readme}` }))).complaints.join('\n');

test('a block with an import begins a program, the others continue it, and lines stay where they are', () => {
  const markdown = [
    '# Title',
    block("import { a } from 'a';"),
    'then',
    block('a();'),
    block('c', 'sh'),
    block("import 'b';", 'ts run'),
  ];
  const programs = programsOf(typescriptBlocks(markdown.join('\n')));
  expect(programs).toHaveLength(2);
  expect(programs[0]?.text.split('\n')[2]).toBe("import { a } from 'a';");
  expect(programs[0]?.text.split('\n')[7]).toBe('a();');
  expect(programs[1]?.text).toContain("import 'b';");
  expect(programs.map(({ runs }) => runs)).toEqual([false, true]);
});

test('documents whose blocks type-check and run are green', async () => {
  const documents = {
    'README.md': `# House\n\n${block("import { cwd } from 'node:process';\nif (cwd() === '') throw new Error();", 'ts run')}`,
    'packages/core/README.md': `# Core\n\n${block('const unused = 1;')}\n${block('rm -rf dist', 'sh')}`,
    'docs/report.md': `# Report\n\n${block('const shown = 1;')}`,
  };
  expect(await documentationGate.run(tree(documents))).toEqual({
    complaints: [],
    note: '3 programs, 1 of them run',
  });
});

test('a block that does not type-check is red at its line', async () => {
  expect(await complaintsOf(block("const a: number = 'one';"))).toContain('packages/core/README.md:4: error TS2322');
});

test('a name that a package does not export is red', async () => {
  expect(await complaintsOf(block("import { noSuchExport } from '@bgc/core';\nnoSuchExport;"))).toContain(
    'noSuchExport',
  );
});

test('a block that says it runs, and fails, is red', async () => {
  const complaints = await complaintsOf(block("import 'node:process';\nthrow new Error('it broke');", 'ts run'));
  expect(complaints).toContain('packages/core/README.md:1 ended with 1 when run');
  expect(complaints).toContain('it broke');
});
