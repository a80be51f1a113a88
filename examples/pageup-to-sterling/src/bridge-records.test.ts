import { createMemoryStore } from '@bgc/pageup';
import { createVirtualClock } from '@bgc/sandbox';
import { expect, it } from 'vitest';

import type { BridgeRecord } from './bridge-record.ts';
import { createBridgeRecords } from './bridge-records.ts';

const order = (checkId: string, screeningId: string, changes: Partial<BridgeRecord>): BridgeRecord => ({
  ...{ state: 'done', checkId, generation: 1, screeningId },
  ...{ clientReferenceId: 'a', idempotencyKey: 'b', callbackUri: 'https://example.com/c' },
  ...changes,
});

const open = () => {
  const clock = createVirtualClock();
  const { records } = createMemoryStore({ clock });
  const bridge = createBridgeRecords(records, { environment: 'uat', dataCentre: 'dc2', tenantId: '218' });
  const keep = async (record: BridgeRecord): Promise<void> => {
    await bridge.open(record);
    await bridge.link(record.screeningId ?? '', record);
  };
  const found = async (...ids: readonly string[]): Promise<string[]> => {
    const known = await Promise.all(ids.map(async (id) => ((await bridge.ofScreening(id)) === undefined ? [] : [id])));
    return known.flat();
  };
  return { clock, records, bridge, keep, found };
};

it('purging takes what is done or was ordered anew, with the way to it, and neither what is open nor what is recent', async () => {
  const { clock, records, bridge, keep, found } = open();
  await keep(order('1', 'done', {}));
  await keep(order('2', 'open', { state: 'reported' }));
  await keep(order('3', 'ordered-anew', { state: 'reported' }));
  await keep(order('3', 'new-order', { state: 'reported', generation: 2 }));
  await clock.advance(1_000);
  await keep(order('4', 'recent', {}));
  expect(await bridge.purge(clock.now())).toBe(4);
  expect(await found('done', 'open', 'ordered-anew', 'new-order', 'recent')).toEqual(['open', 'new-order', 'recent']);
  expect(await records.list('')).toHaveLength(6);
});

it('purging takes the way to a record that was already gone, as after a crash between the two', async () => {
  const { clock, records, bridge, keep } = open();
  await keep(order('1', 'done', {}));
  await records.purge('bridge/uat/dc2/218/check/', Infinity);
  await clock.advance(1_000);
  expect(await bridge.purge(clock.now())).toBe(1);
  expect(await records.list('')).toEqual([]);
});
