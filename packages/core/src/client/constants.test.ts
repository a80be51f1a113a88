import { expect, test } from 'vitest';

import { createBench, json, operations } from './runtime.fixture.ts';

// Loaded at first use otherwise, which takes real time while the clock stands still.
import './on-demand.ts';

const constants = { headers: { 'content-type': 'application/json', 'x-client': 'a' }, path: { id: 'v1' } };
const { getThing, upload } = operations;
const bench = () => createBench(() => json({}), { constants });

test('every call has the headers and path parameters that all calls of the client have', async () => {
  const { runtime, sent } = bench();
  await runtime.invoke(getThing, {});
  const { GET } = runtime.api as unknown as Record<'GET', (path: string) => Promise<unknown>>;
  await GET('/things/{id}');
  for (const { url, headers } of sent) {
    expect(url).toBe('https://api.example.com/things/v1');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-client': 'a', accept: 'application/json' });
  }
  expect(sent).toHaveLength(2);
});

test('what the caller gives goes before them, and so does the type of a body', async () => {
  const { runtime, sent } = bench();
  await runtime.invoke(getThing, { path: { id: 'v2' }, headers: { 'X-Client': 'b' } });
  await runtime.invoke(upload, { body: new Uint8Array(1) });
  expect(sent[0]).toMatchObject({ url: 'https://api.example.com/things/v2', headers: { 'x-client': 'b' } });
  expect(sent[1]?.headers['content-type']).toBe('application/octet-stream');
});
