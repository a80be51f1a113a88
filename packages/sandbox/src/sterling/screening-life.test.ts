import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import { createSterlingCaller } from '../testing/sterling-caller.ts';
import type { AccountBehaviour } from './account.ts';

const HOUR = 3_600_000;

const ready = async (behaviour: Partial<AccountBehaviour> = {}, { seed = 1 } = {}) => {
  const { sandbox, client, caller } = await readySterling(behaviour, { seed });
  const id = await caller.screening(await caller.candidate(JOHN));
  const read = async () => {
    const now = await createSterlingCaller(sandbox, client);
    return (await now.call('GET', `/v1/screenings/${id}`)).json;
  };
  return { sandbox, client, caller, id, read };
};

const resultsOf = (document: Record<string, unknown>): unknown[] =>
  (document['reportItems'] as { result: string }[]).map(({ result }) => result);

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'documented: a screening is returned within 24 to 72 hours (seed %i)',
  async (seed) => {
    const { sandbox, read } = await ready({}, { seed });
    await sandbox.clock.advance(24 * HOUR - 1);
    expect((await read())['status']).toBe('pending');
    await sandbox.clock.advance(48 * HOUR + 1);
    expect(await read()).toMatchObject({ status: 'complete', result: 'clear' });
  },
);

test('items complete one after the other, and the last one completes the screening', async () => {
  const { sandbox, read } = await ready({ turnaround: 2 * HOUR });
  await sandbox.clock.advance(HOUR);
  expect(await read()).toMatchObject({ status: 'pending', result: 'n/a', updatedAt: '2026-01-05T10:00:00Z' });
  expect(resultsOf(await read())).toEqual(['clear', 'n/a']);
  await sandbox.clock.advance(HOUR);
  expect(await read()).toMatchObject({ status: 'complete', result: 'clear', updatedAt: '2026-01-05T11:00:00Z' });
});

test('where the account behaves so, a screening begins as new and goes to pending', async () => {
  const { sandbox, read } = await ready({ turnaround: 3 * HOUR, createdAs: 'new' });
  expect((await read())['status']).toBe('new');
  await sandbox.clock.advance(HOUR);
  expect((await read())['status']).toBe('pending');
  await sandbox.clock.advance(2 * HOUR);
  expect((await read())['status']).toBe('complete');
});

test('the same seed draws the same turnaround', async () => {
  const ends = await Promise.all(
    [1, 2].map(async () => {
      const { sandbox, read } = await ready();
      await sandbox.clock.advance(72 * HOUR);
      return (await read())['updatedAt'];
    }),
  );
  expect(ends[0]).toBe(ends[1]);
});

test('documented: a whole report can be processed by hand, clear or with an alert', async () => {
  const clear = await ready({ turnaround: 'never' });
  expect(clear.sandbox.sterling.process(clear.id)).toMatchObject({ status: 'complete', result: 'clear' });
  const alert = await ready({ turnaround: 'never' });
  alert.sandbox.sterling.process(alert.id, { result: 'alert' });
  expect(await alert.read()).toMatchObject({ status: 'complete', result: 'alert' });
  expect(resultsOf(await alert.read())).toEqual(['alert', 'clear']);
});

test('documented: client criteria bring a clientCriteriaResult', async () => {
  const { sandbox, id, read } = await ready({ turnaround: 'never' });
  sandbox.sterling.process(id, { result: 'client criteria' });
  expect(await read()).toMatchObject({
    result: 'client criteria',
    clientCriteriaResult: 'does not meet criteria - review',
  });
});

test('documented: single items can be processed; as in the sample, one alert shows while others are pending', async () => {
  const { sandbox, id, read } = await ready({ turnaround: 'never' });
  sandbox.sterling.process(id, { items: { 'Nationwide Sex Offender Registry Check': 'alert' } });
  expect(await read()).toMatchObject({ status: 'pending', result: 'alert' });
  const [first] = (await read())['reportItems'] as { id: string }[];
  sandbox.sterling.process(id, { items: { [first?.id ?? '']: 'clear' } });
  expect(await read()).toMatchObject({ status: 'complete', result: 'alert' });
});

test('what was processed by hand is not touched when its time comes', async () => {
  const { sandbox, id, read } = await ready({ turnaround: 2 * HOUR });
  sandbox.sterling.process(id, { result: 'alert' });
  const before = await read();
  await sandbox.clock.advance(3 * HOUR);
  expect(await read()).toEqual(before);
});

test('documented: canceled is written with one l', async () => {
  const { sandbox, id, read } = await ready({ turnaround: 'never' });
  sandbox.sterling.process(id, { cancel: true });
  expect((await read())['status']).toBe('canceled');
  expect(() => sandbox.sterling.process(id, { cancel: true })).toThrow(/canceled already/);
});

test.each<[string, (sandbox: Awaited<ReturnType<typeof ready>>) => unknown, RegExp]>([
  ['an unknown screening', ({ sandbox }) => sandbox.sterling.process('7'), /no screening 7/],
  [
    'an unknown item',
    ({ sandbox, id }) => sandbox.sterling.process(id, { items: { SSN: 'clear' } }),
    /no report item 'SSN'/,
  ],
  [
    'a misspelt result',
    ({ sandbox, id }) => sandbox.sterling.process(id, { result: 'claer' as 'clear' }),
    /mean 'clear'/,
  ],
  [
    'a misspelt member',
    ({ sandbox, id }) => sandbox.sterling.process(id, { resutl: 'clear' } as never),
    /mean 'result'/,
  ],
])('process names what is wrong: %s', async (_, act, message) => {
  const there = await ready({ turnaround: 'never' });
  expect(() => act(there)).toThrow(message);
  expect((await there.read())['status']).toBe('pending');
});

test('observed: details have one row an item', async () => {
  const { sandbox, id, caller } = await ready({ turnaround: 'never' });
  sandbox.sterling.process(id, { items: { 'Multi-State Instant Criminal Check': 'alert' } });
  const rows = JSON.parse((await caller.call('GET', `/v1/screenings/${id}/details`)).text) as object[];
  expect(rows).toMatchObject([{ result: 'alert', completedAt: '2026-01-05T09:00:00Z' }, { status: 'pending' }]);
});

test('the codes and the billing code of a screening are read back', async () => {
  const { caller } = await readySterling({ turnaround: 'never' });
  const more = { referenceCodes: ['US'], billingCode: 'Northwest' };
  const id = await caller.screening(await caller.candidate(JOHN), more);
  const { json } = await caller.call('GET', `/v1/screenings/${id}`);
  expect(json).toMatchObject({ referenceCodes: [{ code: 'US' }], billingCode: 'Northwest' });
});
