import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { updateFolder } from './update-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
  await updateFolder(folder, { 'a.ts': 'a', 'b.ts': 'b' }, { isCheck: false });
});
afterEach(() => rm(folder, { recursive: true }));

it('finds nothing to do in what it has just written', async () => {
  expect(await updateFolder(folder, { 'a.ts': 'a', 'b.ts': 'b' }, { isCheck: true })).toEqual([]);
});

it('names each file that is edited, missing or left over, and as a check touches none', async () => {
  await writeFile(join(folder, 'a.ts'), 'edited');
  await writeFile(join(folder, 'old.ts'), 'old');
  const files = { 'a.ts': 'a', 'b.ts': 'b', 'c.ts': 'c' };
  const stale = ['a.ts', 'c.ts', 'old.ts'].map((file) => join(folder, file));
  expect(await updateFolder(folder, files, { isCheck: true })).toEqual(stale);
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('edited');
  expect(await updateFolder(folder, files, { isCheck: false })).toEqual(stale);
  expect(await readdir(folder)).toEqual(['a.ts', 'b.ts', 'c.ts']);
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('a');
});
