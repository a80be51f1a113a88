import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

import { removePictures } from './photograph.ts';

it('takes away the pictures of an earlier run and nothing else, also where there is no folder yet', async () => {
  const path = await mkdtemp(join(tmpdir(), 'bgc-pictures-'));
  const folder = pathToFileURL(`${path}/`);
  await Promise.all(['old.phone.png', 'notes.txt'].map((name) => writeFile(join(path, name), '')));
  await removePictures(folder);
  expect(await readdir(path)).toEqual(['notes.txt']);
  await rm(path, { recursive: true });
  await removePictures(folder);
});
