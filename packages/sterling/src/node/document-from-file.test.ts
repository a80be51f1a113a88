import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { isInvalidRequestError } from '@bgc/core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { documentFromFile } from './document-from-file.ts';
import { pdfBytes } from '../documents/documents.fixture.ts';
import { openDocument } from '../documents/open-document.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'document-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes = pdfBytes(5000)): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

it('a file can be sent again and again', async () => {
  const path = file('consent.pdf');
  for (const given of [path, pathToFileURL(path)]) {
    const { body, size } = await openDocument(await documentFromFile(given));
    expect(size).toBe(5000);
    for (let attempt = 0; attempt < 2; attempt++)
      expect(new Uint8Array(await new Response(body as Blob).arrayBuffer())).toEqual(pdfBytes(5000));
  }
});

it('a file that changes while it is sent is not sent as a mixture of two', async () => {
  const path = file('changing.pdf');
  const { body } = await openDocument(await documentFromFile(path));
  appendFileSync(path, 'more');
  await expect((body as Blob).arrayBuffer()).rejects.toThrow('could not be read');
});

it('a file that changes before it is opened is refused without its path', async () => {
  const path = file('CANARY.pdf');
  const blob = await documentFromFile(path);
  rmSync(path);
  const thrown: unknown = await openDocument(blob).catch((error: unknown) => error);
  expect(isInvalidRequestError(thrown)).toBe(true);
  expect(String((thrown as Error).stack)).not.toContain('CANARY');
});

it.each([
  ['no such CANARY.pdf', 'ENOENT'],
  ['.', 'EISDIR'],
])('what is no file is refused with the code of the system, without its path: %s', async (name, code) => {
  const thrown: unknown = await documentFromFile(join(folder, name)).catch((error: unknown) => error);
  expect(isInvalidRequestError(thrown)).toBe(true);
  expect((thrown as Error).message).toContain(`could not be read (${code}).`);
  expect(JSON.stringify(thrown) + String((thrown as Error).stack)).not.toContain('CANARY');
});

it('a file that is no PDF is refused when it is opened', async () => {
  const blob = await documentFromFile(file('photo.pdf', new Uint8Array(2000)));
  await expect(openDocument(blob)).rejects.toThrow('no PDF');
});
