import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { documentFromFile } from '@bgc/attestr/node';
import { expect, onTestFinished, test } from 'vitest';

import { openAccount, pdf } from '../resources/account-world.fixture.ts';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bgc-attestr-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

test('a file is uploaded as it is, without its name', async () => {
  const { sandbox, client } = openAccount();
  const path = join(newFolder(), 'Ada Example.pdf');
  writeFileSync(path, pdf());
  const letter = await client().media.uploadDocument(await documentFromFile(path));
  expect(letter.originalName).toBe('file.pdf');
  expect(sandbox.attestr.state().media).toHaveLength(1);
});

test.each([
  ['a file that is not there', 'Ada Example.pdf', /could not be read \(ENOENT\)/],
  ['a folder', '', /could not be read \(EISDIR\)/],
])('%s is refused without its name', async (_, name, message) => {
  const file = documentFromFile(join(newFolder(), name));
  await expect(file).rejects.toThrow(message);
  await expect(file).rejects.not.toThrow(/Ada/);
});
