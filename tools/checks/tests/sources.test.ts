import { expect, test } from 'vitest';

import { currentTimeGate } from '../src/gates/current-time.ts';
import { fileLengthsGate } from '../src/gates/file-lengths.ts';
import { wordsGate } from '../src/gates/words.ts';
import { tree } from './tree.ts';

test.each(['new Date()', 'new Date', 'Date()'])('%s in a package is a hidden clock', async (expression) => {
  const { complaints } = await currentTimeGate.run(
    tree({ 'packages/core/src/a.ts': `\nexport const at = ${expression};\n` }),
  );
  expect(complaints).toEqual([expect.stringContaining('packages/core/src/a.ts:2')]);
});

test('a date that is given, a test, and the file that makes the system clock are no hidden clock', async () => {
  const { complaints } = await currentTimeGate.run(
    tree({
      'packages/core/src/a.ts': 'export const at = (now: number) => new Date(now);',
      'packages/core/src/a.test.ts': 'export const at = new Date();',
      'packages/core/src/system-clock.ts': 'export const at = new Date();',
    }),
  );
  expect(complaints).toEqual([]);
});

test('a file of 300 lines passes, one of 301 does not, and generated ones may be of any length', async () => {
  const lines = (count: number): string => '// line\n'.repeat(count);
  const { complaints } = await fileLengthsGate.run(
    tree({
      'packages/core/src/whole.ts': lines(300),
      'packages/core/src/long.ts': lines(301),
      'packages/core/src/generated/schema.ts': lines(5000),
    }),
  );
  expect(complaints).toEqual(['packages/core/src/long.ts has 301 lines, more than 300: split it by idea.']);
});

// Put together here, so that this file passes the gate that it tests.
const outside: readonly string[] = [
  ['see /wo', 'rk/main/README.md'],
  ["const file = '/tm", "p/store.sqlite';"],
  ['cd /ro', 'ot/project'],
  ['/ho', 'me/somebody/project'],
  ['/Us', 'ers/somebody/project'],
  ['https://regis', 'try.npmjs.org/zod'],
  ['  resolution: {integrity: x, tarb', 'all: https://mirror.example/zod.tgz}'],
  ['see ../sha', 'red/NOTES.md'],
].map((parts) => parts.join(''));

test.each(outside)('a line that points outside the repository is red: %#', async (line) => {
  const { complaints } = await wordsGate.run(tree({ 'docs/note.md': `first\n${line}\n` }));
  expect(complaints).toEqual([expect.stringContaining('docs/note.md:2')]);
});

test('files of the root and of hidden folders are read, too; installed and built ones are not', async () => {
  const line = outside[0]!;
  const { complaints } = await wordsGate.run(
    tree({
      '.oxlintrc.json': line,
      '.ci/run': line,
      '.github/workflows/ci.yml': line,
      'README.md': line,
      'node_modules/a/README.md': line,
      'packages/core/node_modules/a/README.md': line,
      'packages/core/dist/index.js': line,
    }),
  );
  expect(complaints.map((complaint) => complaint.split(':')[0])).toEqual([
    '.ci/run',
    '.github/workflows/ci.yml',
    '.oxlintrc.json',
    'README.md',
  ]);
});

test('paths in URLs and inside the repository are no machine paths', async () => {
  const { complaints } = await wordsGate.run(
    tree({ 'README.md': 'https://example.com/work/main, packages/work/index.ts, ~/tmp/x, ${home}/tmp/x' }),
  );
  expect(complaints).toEqual([]);
});
