import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { accessControl, deprecatedLinks, flowTable, transitions } from '@bgc/candidate-portal-types';
import { expect, onTestFinished, test } from 'vitest';

import type { MachineData } from '../src/documents.ts';
import { updateDocuments } from '../src/update-documents.ts';

const README = new URL('../../../packages/candidate-portal-types/README.md', import.meta.url);
const data: MachineData = { accessControl, deprecatedLinks, flowTable, transitions };
const check = { isCheck: true };

/** A package of its own, with everything written. */
const freshPackage = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bgc-state-diagram-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'README.md'), readFileSync(README));
  await updateDocuments(folder, data, { isCheck: false });
  return folder;
};
const edit = (folder: string, name: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

test('what was written is fresh, and written again is the same', async () => {
  const folder = await freshPackage();
  expect(await updateDocuments(folder, data, check)).toEqual([]);
  expect(await updateDocuments(folder, data, { isCheck: false })).toEqual([]);
});

test('each table of the machine that changes makes the documents stale', async () => {
  const folder = await freshPackage();
  const staleWith = (change: Partial<MachineData>) => updateDocuments(folder, { ...data, ...change }, check);
  expect(await staleWith({ transitions: transitions.slice(1) })).toEqual(['README.md', 'state-machine.svg']);
  expect(
    await staleWith({ accessControl: accessControl.map((rule) => ({ ...rule, sessionCookie: 'required' })) }),
  ).toEqual(['README.md', 'state-machine.svg']);
  expect(await staleWith({ flowTable: flowTable.slice(1) })).toEqual(['README.md']);
  expect(await staleWith({ deprecatedLinks: deprecatedLinks.slice(1) })).toEqual(['README.md']);
});

test('a document that was edited by hand, or is missing, is stale; a check writes nothing', async () => {
  const folder = await freshPackage();
  edit(folder, 'state-machine.svg', (text) => text.replace('report-ready', 'report-open'));
  expect(await updateDocuments(folder, data, check)).toEqual(['state-machine.svg']);
  edit(folder, 'README.md', (text) => text.replace('| **required**', '| no          '));
  expect(await updateDocuments(folder, data, check)).toEqual(['README.md', 'state-machine.svg']);
  rmSync(join(folder, 'state-machine.svg'));
  expect(await updateDocuments(folder, data, check)).toEqual(['README.md', 'state-machine.svg']);
  expect(await updateDocuments(folder, data, { isCheck: false })).toEqual(['README.md', 'state-machine.svg']);
  expect(await updateDocuments(folder, data, check)).toEqual([]);
});

test('what is written by hand around the sections stays, and a lost marker is told', async () => {
  const folder = await freshPackage();
  edit(folder, 'README.md', (text) => `${text}\nBy hand.\n`);
  expect(await updateDocuments(folder, data, check)).toEqual([]);
  edit(folder, 'README.md', (text) => text.replace('<!-- end: flows -->', ''));
  await expect(updateDocuments(folder, data, check)).rejects.toThrow('<!-- end: flows -->');
});

test('the README has each row of each table', () => {
  const readme = readFileSync(README, 'utf8');
  const rowsAfter = (heading: string): number =>
    readme.split(`<!-- begin: ${heading},`)[1]?.split('<!-- end:')[0]?.match(/^\|/gm)?.length ?? 0;
  const aboveTheRows = 2;
  expect(rowsAfter('access control') - aboveTheRows).toBe(9);
  expect(rowsAfter('flows') - aboveTheRows).toBe(8);
  expect(rowsAfter('deprecated links') - aboveTheRows).toBe(4);
});
