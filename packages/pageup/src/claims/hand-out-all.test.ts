import { isAbortedError } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

test('A drain that is aborted before it begins asks PageUp for nothing', async () => {
  const world = openTenant(1);
  const run = world.client().claim({ store: world.store, signal: AbortSignal.abort() });
  const error = await rejection(run.next());
  expect(error).toSatisfy(isAbortedError);
  expect(error).toMatchObject({ message: expect.stringContaining('The drain was aborted.') });
  expect(run.summary).toEqual({
    ...{ pages: 0, queued: 0, handedOut: 0, resumed: 0, heldByOthers: 0, leasesLost: 0 },
    setAside: [],
  });
});

test('Pages that come too late are counted from the last one of which something came', async () => {
  const world = openTenant(4);
  let asked = 0;
  const client = world.client({
    async fetch(input, init) {
      const response = await world.sandbox.fetch(input, init);
      if (init?.method === 'GET') asked += 1;
      // One check is taken from each of the first pages, which is too old then; the fourth is too old as it comes.
      if (init?.method === 'PUT' || (init?.method === 'GET' && asked === 4)) await world.sandbox.clock.advance(2_000);
      return response;
    },
  });
  const run = client.claim({ store: world.store, maxPageAgeMs: 1_000 });
  for await (const check of run) await check.done();
  expect(run.summary).toMatchObject({ handedOut: 4, pages: 6 });
});

test('What is ordered while a check is handed out that another worker left is taken by the same drain', async () => {
  const world = openTenant(1);
  const [left] = world.sandbox.pageup.state('218');
  for await (const check of world.client().claim({ store: world.store })) await check.release();
  let asked = 0;
  const client = world.client({
    fetch: async (input, init) =>
      init?.method === 'GET' && (asked += 1) === 1
        ? Response.json([{ id: left?.id }])
        : world.sandbox.fetch(input, init),
  });
  // When the drain asked what is kept, the other worker was not that far yet.
  const store = { ...world.store, records: { ...world.store.records, list: async () => [] } };
  const run = client.claim({ store });
  for await (const check of run) {
    if (check.resumed) world.sandbox.pageup.seedChecks('218', 1);
    await check.done();
  }
  expect(run.summary).toMatchObject({ handedOut: 2, resumed: 1, queued: 1 });
});

describe('A full page of checks that cannot be taken', () => {
  type Documents = readonly Record<string, unknown>[];
  /** Five checks, and a list that goes on naming all of them, changed on its way. */
  const behind = (change: (documents: Documents, asked: number) => Promise<Documents> | Documents) => {
    const world = openTenant(5);
    const refusing = { on: false };
    let first: Documents | undefined;
    let asked = 0;
    const client = world.client({
      async fetch(input, init) {
        if (init?.method === 'PUT' && refusing.on) return Response.json([{ message: 'no' }], { status: 400 });
        const response = await world.sandbox.fetch(input, init);
        if (init?.method !== 'GET') return response;
        first ??= (await response.json()) as Documents;
        asked += 1;
        return Response.json(await change(first, asked));
      },
    });
    return { world, refusing, client };
  };

  test('is not told of where the page came too late: what it says is of another time', async () => {
    const { world, refusing, client } = behind(async (documents, asked) => {
      if (asked > 1) await world.sandbox.clock.advance(2_000);
      return documents;
    });
    refusing.on = true;
    const run = client.claim({ store: world.store, maxPageAgeMs: 1_000 });
    expect((await run.next()).done).toBe(true);
    expect(run.summary).toMatchObject({ pages: 4, setAside: { length: 5 } });
  });

  test('is not told of where they have left the queue, whatever else is wrong with them', async () => {
    const { world, client } = behind((documents) => documents.map((each) => ({ ...each, applicant: 'Ada' })));
    const run = client.claim({ store: world.store });
    expect((await run.next()).done).toBe(true);
    expect(run.summary).toMatchObject({ queued: 5, handedOut: 0, setAside: { length: 5 } });
  });

  test('is not told of where they were taken since, when the drain had begun anew', async () => {
    const hour = 3_600_000;
    const { world, refusing, client } = behind((documents, asked) => {
      if (asked !== 2) return documents;
      refusing.on = false;
      return [{ id: another }];
    });
    const [another = ''] = world.sandbox.pageup.seedChecks('218', 1);
    refusing.on = true;
    const taken: string[] = [];
    for await (const check of client.claim({ store: world.store, leaseMs: hour })) {
      taken.push(check.id);
      await check.done();
      if (check.id === another) await world.sandbox.clock.advance(hour);
    }
    expect(taken).toMatchObject({ 0: another, length: 6 });
  });
});
