import {
  createAttestrSettlement,
  isConfigurationError,
  isPollTimeoutError,
  isRequestNotSettledError,
  isResponseParseError,
  isStoreBusyError,
  ServerError,
} from '@bgc/attestr';
import type { PollState, PollTimeoutError, SettlementOptions } from '@bgc/attestr';
import { describe, expect, test } from 'vitest';

import { rejection } from '../resources/account-world.fixture.ts';
import { toWorkOutput } from '../results/work-output.ts';
import {
  day,
  errored,
  hour,
  minute,
  openProcess,
  openWorld,
  unverified,
  verified,
} from './settlement-world.fixture.ts';

const created = { _id: 'AR1', webhook: true };

describe('An event', () => {
  test('with a verified output settles without a query', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    await settlement.receive(verified('AR1'));
    expect(settled).toMatchObject([{ by: 'webhook', outcome: { outcome: 'completed', signature: 'verified' } }]);
    expect(world.answers.asked).toEqual([]);
  });

  test('without one is read by query', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    world.answers.done.set('AR1', 'COMPLETED').set('AR2', 'ERRORED');
    await settlement.receive(unverified('AR1'));
    await settlement.receive(errored('AR2'));
    expect(settled.map(({ by, outcome }) => [by, outcome.outcome])).toEqual([
      ['webhook', 'completed'],
      ['webhook', 'errored'],
    ]);
    expect(world.answers.asked).toEqual(['AR1', 'AR2']);
  });

  test('is never believed without a verified output, even if there is an output', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    world.answers.done.set('AR1', 'ERRORED');
    await settlement.receive({ ...verified('AR1'), trust: 'unverified' });
    expect(settled).toMatchObject([{ outcome: { outcome: 'errored' } }]);
  });

  test.each([{}, { documents: null, description: '' }])(
    'with the output %j is not believed, nor is a query with it: what is found later settles',
    async (document) => {
      const nothing = toWorkOutput({}, () => document);
      const world = openWorld();
      let answer: object = { output: nothing };
      const get = async (_id: string) => ({ _id, status: 'COMPLETED', signature: 'verified', ...answer });
      const { settlement, settled } = openProcess(world, {
        client: { requests: { get } as never, clock: world.clock, random: () => 0 },
      });
      for (const work of [
        () => settlement.receive({ ...verified('AR1'), output: nothing }),
        () => settlement.query('AR1'),
      ])
        expect(await rejection(work())).toSatisfy(isResponseParseError);
      expect([settled, await world.store.records.list('')]).toEqual([[], []]);
      answer = { output: toWorkOutput({ status: 'Alert' }, () => ({ status: 'Alert' })) };
      await settlement.receive(unverified('AR1'));
      expect(settled).toMatchObject([{ outcome: { output: { status: 'Alert' } } }]);
    },
  );

  test('that is verified is read by query, too, where that is asked for', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world, { alwaysQuery: true });
    expect(await rejection(settlement.receive(verified('AR1')))).toSatisfy(isRequestNotSettledError);
    expect(settled).toEqual([]);
    expect(world.answers.asked).toEqual(['AR1']);
  });

  test('that the query contradicts fails, so that it comes again', async () => {
    const { settlement, settled } = openProcess(openWorld());
    expect(await rejection(settlement.receive(unverified('AR1')))).toSatisfy(isRequestNotSettledError);
    expect(settled).toEqual([]);
  });

  test('of another kind is left alone', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    await settlement.receive({ kind: 'query', trust: 'unverified', _id: 'AQ1' });
    await settlement.receive({ kind: 'unknown' });
    expect([settled, world.answers.asked]).toEqual([[], []]);
  });

  test('that comes again, here or elsewhere, is ignored', async () => {
    const world = openWorld();
    const [one, other] = [openProcess(world), openProcess(world)];
    world.answers.done.set('AR1', 'COMPLETED');
    const both = [one.settlement.receive(verified('AR1')), other.settlement.receive(unverified('AR1'))];
    await world.clock.advance(minute);
    await Promise.all(both);
    await other.settlement.receive(verified('AR1'));
    await one.settlement.query('AR1');
    expect([...one.settled, ...other.settled]).toHaveLength(1);
  });

  test('whose handling failed settles when it comes again', async () => {
    let failures = 1;
    const { settlement } = openProcess(openWorld(), {
      onSettled: () => {
        if (failures-- > 0) throw new Error('database away');
      },
    });
    await expect(settlement.receive(verified('AR1'))).rejects.toThrow('database away');
    await settlement.receive(verified('AR1'));
    await settlement.receive(verified('AR1'));
    expect(failures).toBe(-1);
  });

  test('whose handling took too long does not count as settled, whatever comes of it later', async () => {
    const world = openWorld();
    let finish = (): void => {};
    const onSettled = (): Promise<void> => new Promise((resolve) => (finish = resolve));
    const { settlement } = openProcess(world, { onSettled, handleTimeoutMs: minute });
    const failed = rejection(settlement.receive(verified('AR1')));
    await world.clock.advance(2 * minute);
    expect(await failed).toMatchObject({ name: 'HandlingLostError' });
    finish();
    await world.clock.settle();
    expect(await world.store.records.list('')).toEqual([]);
  });

  test('of another account that shares the store, under a namespace of its own, is settled by itself', async () => {
    const world = openWorld();
    const [one, other] = [openProcess(world), openProcess(world, { namespace: 'other' })];
    await one.settlement.receive(verified('AR1'));
    await other.settlement.receive(verified('AR1'));
    expect([one.settled.length, other.settled.length]).toEqual([1, 1]);
  });

  test('is told to come again while another settles the same request', async () => {
    const world = openWorld();
    const slow = openProcess(world, { onSettled: () => new Promise<void>(() => {}) });
    void slow.settlement.receive(verified('AR1'));
    await world.clock.settle();
    const busy = rejection(openProcess(world).settlement.receive(verified('AR1')));
    await world.clock.advance(minute);
    expect(await busy).toSatisfy(isStoreBusyError);
  });
});

test('a query settles what is done, and tells what is not', async () => {
  const world = openWorld();
  const { settlement, settled } = openProcess(world);
  expect(await settlement.query('AR1')).toBeUndefined();
  world.answers.done.set('AR1', 'ERRORED');
  expect(await settlement.query({ _id: 'AR1' })).toEqual({ outcome: 'errored', _id: 'AR1', by: 'query' });
  await settlement.query('AR1');
  expect(settled).toMatchObject([{ by: 'query', outcome: { outcome: 'errored' } }]);
});

test('what was settled is forgotten by age, and nothing of a result is kept', async () => {
  const world = openWorld();
  const { settlement, settled } = openProcess(world);
  await settlement.receive(verified('AR1'));
  expect((await world.store.records.list('')).map(({ key, value }) => [key, value])).toEqual([
    ['settled/attestr/AR1', 'webhook'],
  ]);
  await world.clock.advance(day);
  expect(await settlement.purge(new Date(hour))).toBe(1);
  await settlement.receive(verified('AR1'));
  expect(settled).toHaveLength(2);
});

describe('A wait for the webhook', () => {
  test('is refused where none was asked for', async () => {
    const { settlement } = openProcess(openWorld());
    for (const request of [{ _id: 'AR1', webhook: false }, 'AR1', undefined]) {
      const error = await rejection(settlement.waitForResult(request as typeof created));
      expect(error).toSatisfy(isConfigurationError);
      expect((error as Error).message).toMatch(/`webhook: true`.*attestr\.requests\.waitForResult/);
    }
  });

  test('ends as soon as it comes to this process, after one query', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    const wait = settlement.waitForResult(created);
    await world.clock.advance(hour);
    await settlement.receive(verified('AR1'));
    expect(await wait).toMatchObject({ outcome: 'completed', _id: 'AR1', by: 'webhook' });
    expect([world.answers.asked, settled.length, world.clock.pending]).toEqual([['AR1'], 1, 0]);
  });

  test('finds within a quarter of an hour what came to another process, and settles nothing itself', async () => {
    const world = openWorld();
    const [waiter, receiver] = [openProcess(world), openProcess(world)];
    const wait = waiter.settlement.waitForResult(created);
    await world.clock.advance(hour);
    world.answers.done.set('AR1', 'COMPLETED');
    await receiver.settlement.receive(verified('AR1'));
    await world.clock.advance(0.3 * hour);
    expect(await wait).toMatchObject({ outcome: 'completed', by: 'webhook' });
    expect([waiter.settled.length, receiver.settled.length]).toEqual([0, 1]);
  });

  test('asks Attestr every six hours for the one that never comes, and settles by that', async () => {
    const world = openWorld();
    const { settlement, settled } = openProcess(world);
    const wait = settlement.waitForResult(created);
    await world.clock.advance(2 * day);
    expect(world.answers.asked.length).toBe(9);
    world.answers.done.set('AR1', 'ERRORED');
    await world.clock.advance(6.1 * hour);
    expect(await wait).toMatchObject({ outcome: 'errored', by: 'query' });
    expect(settled).toMatchObject([{ by: 'query' }]);
  });

  test('bears failures of the query, three in a row', async () => {
    const world = openWorld();
    const { settlement } = openProcess(world);
    world.answers.done.set('AR1', new ServerError('failed'));
    const errors: unknown[] = [];
    const wait = rejection(
      settlement.waitForResult(created, { onUpdate: ({ error }) => void (error !== undefined && errors.push(error)) }),
    );
    await world.clock.advance(day);
    expect(await wait).toBeInstanceOf(ServerError);
    expect([world.answers.asked.length, errors.length, world.clock.pending]).toEqual([4, 3, 0]);
  });

  test('goes on in another process from the state it had, without asking more often', async () => {
    const world = openWorld();
    const first = openProcess(world).settlement.waitForResult(created, { deadlineMs: hour });
    const ended = rejection(first);
    await world.clock.advance(hour);
    const error = await ended;
    expect(error).toSatisfy(isPollTimeoutError);
    const resume = JSON.parse(JSON.stringify((error as PollTimeoutError).state)) as PollState;
    const { settlement } = openProcess(world);
    const second = settlement.waitForResult(created, { resume });
    await world.clock.advance(4 * hour);
    expect(world.answers.asked).toHaveLength(1);
    world.answers.done.set('AR1', 'COMPLETED');
    await world.clock.advance(2 * hour);
    expect(await second).toMatchObject({ outcome: 'completed' });
  });
});

describe('A settlement is refused, by the name of what is wrong with it,', () => {
  const { clock, store, answers } = openWorld();
  const options = { client: { requests: { get: answers.get }, clock, random: () => 0 }, store, onSettled: () => {} };
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /client/],
    ['no object', 'client', /an object with client, onSettled, store\./],
    ['no client', { ...options, client: undefined }, /client/],
    ['no store', { ...options, store: {} }, /store.*openSqliteStore/],
    ['no onSettled', { ...options, onSettled: undefined }, /onSettled/],
    ['a misspelt option', { ...options, waitMS: 5 }, /no option waitMS/],
  ])('for %s', (_, given, message) => {
    expect(() => createAttestrSettlement(given as SettlementOptions)).toThrow(message);
  });
});
