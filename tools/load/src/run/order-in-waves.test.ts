import { expect, test } from 'vitest';

import { orderInWaves } from './order-in-waves.ts';

const progress = (claimed: number, callbacksDelivered: number) => ({
  ...{ ordered: claimed, claimed, callbacksDelivered, requests: 0 },
});

const begin = (checks: number, wave: number) => {
  const done: (number | 'measured')[] = [];
  const allow = (allowed: number): void => void done.push(allowed);
  const waves = orderInWaves({
    ...{ checks, wave, quietMs: 100, allow },
    measure: async () => void done.push('measured'),
  });
  return { waves, done };
};

test('the next wave is ordered when nearly all of the one before are claimed, callbacks are quiet, and the heap was measured', async () => {
  const { waves, done } = begin(100, 50);
  await waves.goOn(progress(39, 0), 1_000);
  expect(done).toEqual([50]);
  await waves.goOn(progress(40, 7), 1_000);
  await waves.goOn(progress(40, 7), 1_099);
  expect(done).toEqual([50]);
  await waves.goOn(progress(40, 7), 1_100);
  expect(done).toEqual([50, 'measured', 100]);
});

test('the last wave ends with a measurement, and nothing is measured after it', async () => {
  const { waves, done } = begin(70, 50);
  await waves.goOn(progress(50, 0), 1_000);
  expect(waves.isOver()).toBe(false);
  await waves.goOn(progress(70, 0), 2_000);
  await waves.goOn(progress(70, 0), 3_000);
  expect(done).toEqual([50, 'measured', 70, 'measured', 70]);
  expect(waves.isOver()).toBe(true);
});
