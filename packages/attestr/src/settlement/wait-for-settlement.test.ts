import { createAttestrSettlement, isPollTimeoutError, StoreBusyError } from '@bgc/attestr';
import type { SettlementOptions, WorkStore } from '@bgc/attestr';
import { expect, test } from 'vitest';

import { rejection } from '../resources/account-world.fixture.ts';
import { hour, minute, openProcess, openWorld, verified } from './settlement-world.fixture.ts';

const created = { _id: 'AR1', webhook: true };

test('A wait that is shorter than the time between two looks hears of a webhook until its deadline', async () => {
  const world = openWorld();
  const { settlement } = openProcess(world);
  const wait = settlement.waitForResult(created, { deadlineMs: 10 * minute });
  await world.clock.advance(9 * minute);
  await settlement.receive(verified('AR1'));
  expect(await wait).toMatchObject({ outcome: 'completed' });
  const late = rejection(settlement.waitForResult({ ...created, _id: 'AR2' }, { deadlineMs: 10 * minute }));
  await world.clock.advance(9 * minute);
  expect(world.clock.pending).toBeGreaterThan(0);
  await world.clock.advance(minute);
  expect(await late).toSatisfy(isPollTimeoutError);
  expect([world.answers.asked, world.clock.pending]).toEqual([['AR1', 'AR2'], 0]);
});

test('A wait asks as often as told, also where that is more often than it looks into the store', async () => {
  const world = openWorld();
  const wait = openProcess(world).settlement.waitForResult(created, { everyMs: minute, deadlineMs: hour });
  const ended = rejection(wait);
  await world.clock.advance(hour);
  await ended;
  expect(world.answers.asked).toHaveLength(60);
});

test.each([{ everyMs: NaN }, { everyMs: 0 }, { everyMs: '60000' }, { checkEveryMs: NaN }, { toleratedFailures: NaN }])(
  'A wait with %j is refused before anything is asked, as it would never ask, or never end',
  async (wrong) => {
    const world = openWorld();
    const wait = openProcess(world).settlement.waitForResult(created, wrong as { everyMs: number });
    expect(await rejection(wait)).toMatchObject({ name: 'InvalidRequestError' });
    expect([world.answers.asked, world.clock.pending]).toEqual([[], 0]);
  },
);

test('A wait bears a store that others are busy with, three times in a row', async () => {
  const world = openWorld();
  let busy = 3;
  const { records } = world.store;
  const get: WorkStore['records']['get'] = async (key) => {
    if (world.clock.now() > 0 && busy-- > 0) throw new StoreBusyError('busy');
    return records.get(key);
  };
  const { settlement } = openProcess({ ...world, store: { ...world.store, records: { ...records, get } } });
  const wait = settlement.waitForResult(created);
  await world.clock.advance(hour);
  world.answers.done.set('AR1', 'COMPLETED');
  await world.clock.advance(6 * hour);
  expect(await wait).toMatchObject({ outcome: 'completed' });
  expect(busy).toBeLessThan(0);
});

test.each([
  { waitMs: NaN },
  { leaseMs: NaN },
  { leaseMs: 0 },
  { handleTimeoutMs: NaN },
  { namespace: '' },
  { namespace: 'a/b' },
])(
  'A settlement with %j is refused when it is made: it would never settle, or hang, or forget what is of another account',
  (wrong) => {
    const { clock, store, answers } = openWorld();
    const client = { requests: { get: answers.get }, clock, random: () => 0 };
    const make = () =>
      createAttestrSettlement({ client, store, onSettled: () => {}, ...wrong } as unknown as SettlementOptions);
    expect(make).toThrow(Object.keys(wrong)[0]);
  },
);
