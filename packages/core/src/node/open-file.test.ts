import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openFile } from './open-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const refuse = (code: string | undefined): never => {
  throw new Error(`refused: ${code}`);
};

test('a file is opened by its path or its URL, and can be read more than once', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, 'text');
  for (const given of [path, pathToFileURL(path)]) {
    const blob = await openFile(given, { type: 'text/plain', refuse });
    expect([await blob.text(), await blob.text(), blob.size, blob.type]).toEqual(['text', 'text', 4, 'text/plain']);
  }
});

test('what cannot be read is refused with the code of the system', async () => {
  await expect(openFile(join(folder, 'none'), { refuse })).rejects.toThrow('refused: ENOENT');
  await expect(openFile(folder, { refuse })).rejects.toThrow('refused: EISDIR');
});

test('a file that changes after it was opened is not read', async () => {
  const path = join(folder, 'b.txt');
  await writeFile(path, 'text');
  const blob = await openFile(path, { refuse });
  await writeFile(path, 'another text');
  await expect(blob.text()).rejects.toThrow(/could not be read/);
});
