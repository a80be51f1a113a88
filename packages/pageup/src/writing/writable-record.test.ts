import { isNothingKeptError, isQueueBlockedError } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';

/** One drain of one pending check with these members: what was PUT, and what became of it. */
const drainOf = async (members: Readonly<Record<string, unknown>>) => {
  const world = openTenant();
  const sent: Record<string, unknown>[] = [];
  const client = world.client({
    async fetch(input, init) {
      if (init?.method === 'PUT') {
        sent.push(JSON.parse(String(init.body)) as Record<string, unknown>);
        return new Response(null, { status: 204 });
      }
      if (init?.method !== 'GET') return world.sandbox.fetch(input, init);
      const other = { id: 6, status: 'pending' };
      const listed = [{ id: 5, status: 'pending', ...members }, other].slice(sent.length > 0 ? 2 : 0);
      return Response.json(listed);
    },
  });
  const run = client.claim({ store: world.store });
  const handedOut: string[] = [];
  const take = async (): Promise<void> => {
    for await (const check of run) {
      handedOut.push(check.id);
      await check.done();
    }
  };
  await world.settled(take());
  return { sent, handedOut, setAside: run.summary.setAside, world, client };
};

const credit = { reportType: 'Credit', status: 'pass' };

describe('The PUT `queued`, which overrides the whole record', () => {
  test.each([
    ['under the documented names', [credit], [credit]],
    ['in another letter case', [{ ReportType: 'Credit', STATUS: 'pass' }], [credit]],
    ['whose type is a number', [{ reportType: 7 }], [{ reportType: '7' }]],
    ['one that is in no list', { ReportType: 'Credit', Status: 'pass' }, [credit]],
    ['with a member that nobody documents', [{ ...credit, note: 'x' }], [{ ...credit, note: 'x' }]],
    ['beside what says nothing', [null, {}, '', { reportType: null, reportLink: '', status: [] }, credit], [credit]],
    ['that are none', [], undefined],
    ['that say nothing', { items: null }, undefined],
  ])('carries over results %s', async (_, results, expected) => {
    const { sent, handedOut } = await drainOf({ results });
    expect(sent[0]).toEqual({ status: 'queued', ...(expected === undefined ? {} : { results: expected }) });
    expect(handedOut).toContain('6');
  });

  test.each([
    ['results', { items: [credit] }],
    ['results', [credit, { status: 'pass', reportLink: 'https://reports.example.com/1' }]],
    ['results', [credit, { reportType: null, status: 'pass' }]],
    ['results', ['Credit']],
    ['results', 'Credit'],
    ['referenceNumber', { value: 'REF-1' }],
    ['reasonForFail', ['The date of birth is missing.']],
  ])('is not sent where it would wipe %s that are not understood: %j', async (member, value) => {
    const { sent, handedOut, setAside, world, client } = await drainOf({ [member]: value });
    expect(sent).toEqual([{ status: 'queued' }]);
    expect(handedOut).toEqual(['6']);
    expect(setAside).toMatchObject([{ id: '5', reason: 'unreadable', path: member }]);
    await expect(client.lifecycle({ store: world.store }).open('5')).rejects.toSatisfy(isNothingKeptError);
  });

  test('is not sent to five such checks that hide all others: each is told of once, and the drain says that they are in the way', async () => {
    const world = openTenant();
    let put = 0;
    const client = world.client({
      async fetch(input, init) {
        if (init?.method === 'PUT') put += 1;
        if (init?.method !== 'GET')
          return put > 0 ? new Response(null, { status: 204 }) : world.sandbox.fetch(input, init);
        const inTheWay = [1, 2, 3, 4, 5].map((id) => ({ id, status: 'pending', results: 'Credit' }));
        return Response.json(put > 0 ? inTheWay : [...inTheWay.slice(0, 4), { id: 6, status: 'pending' }]);
      },
    });
    const run = client.claim({ store: world.store });
    const handedOut: string[] = [];
    const take = async (): Promise<void> => {
      for await (const check of run) handedOut.push(check.id);
    };
    expect(await world.settled(rejection(take()))).toSatisfy(isQueueBlockedError);
    expect(handedOut).toEqual(['6']);
    expect(run.summary.setAside.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(put).toBe(1);
  });
});
