import { expect, test } from 'vitest';

import { readySandbox } from '../testing/ready-sandbox.ts';
import { LARGEST_RESUME } from './magic-values.ts';
import { resumeBytes } from './resume-file.ts';

type Item = { resume: { url: string; size: number; fileName: string } | null };

test('documented: a résumé of 20 MB comes whole; assumed: from a link that wants a token that can read', async () => {
  const { sandbox, caller, id } = readySandbox([{ lastName: 'Big-Resume' }]);
  const [item] = (await (await caller.list()).json()) as [Item];
  const url = item.resume?.url ?? '';
  const authorization = `Bearer ${await caller.token('Public.BackgroundCheck.Read')}`;
  const response = await sandbox.fetch(url, { headers: { authorization } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.byteLength).toBe(LARGEST_RESUME);
  expect(Buffer.compare(bytes, resumeBytes(id, LARGEST_RESUME))).toBe(0);
  expect((await sandbox.fetch(url)).status).toBe(401);
  const write = `Bearer ${await caller.token('Public.BackgroundCheck.Write')}`;
  expect((await sandbox.fetch(url, { headers: { authorization: write } })).status).toBe(403);
});

test('there may be none', async () => {
  const { caller, id } = readySandbox([{ lastName: 'No-Resume' }]);
  const [item] = (await (await caller.list()).json()) as [Item];
  expect(item.resume).toBeNull();
  expect((await caller.send('GET', `/${id}/resume`)).status).toBe(404);
});
