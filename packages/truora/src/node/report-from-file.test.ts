import { isInvalidRequestError } from '@bgc/truora';
import { reportFromFile } from '@bgc/truora/node';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { rejection } from '../resources/account-world.fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a table on disk has its name with it, by path and by URL', async () => {
  const path = join(folder, 'drivers.csv');
  await writeFile(path, 'country,type\n');
  for (const given of [path, pathToFileURL(path)]) {
    const file = await reportFromFile(given);
    expect([file.name, await file.text()]).toEqual(['drivers.csv', 'country,type\n']);
  }
});

test('a file that is not there, or is a folder, is refused without its path', async () => {
  for (const path of [join(folder, 'ada-example.csv'), folder]) {
    const error = await rejection(reportFromFile(path));
    expect(error).toSatisfy(isInvalidRequestError);
    expect(String(error)).not.toContain('ada-example');
  }
});
