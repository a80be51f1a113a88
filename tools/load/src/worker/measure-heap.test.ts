import { expect, test } from 'vitest';

import { measureHeap } from './measure-heap.ts';

/** A process whose heap is so large after each collection, and that is at rest at some of its moments. */
const processOf = (heaps: readonly number[], restless = 0) => {
  let moment = 0;
  let collections = 0;
  return {
    isAtRest: () => moment > restless,
    collections: () => collections,
    collect: () => void (collections += 1),
    used: () => ({ heapUsed: heaps[collections - 1] ?? NaN, code: 100 }),
    pause: async () => void (moment += 1),
  };
};

test('the lowest of four collections counts', async () => {
  const measured = processOf([900, 700, 800, 750]);
  expect(await measureHeap(measured, () => 250, measured.isAtRest)).toEqual({ handled: 250, heapUsed: 700, code: 100 });
  expect(measured.collections()).toBe(4);
});

test('nothing is measured while something is in hand', async () => {
  const measured = processOf([900, 900, 900, 900], 40);
  expect(await measureHeap(measured, () => 250, measured.isAtRest)).toMatchObject({ heapUsed: 900 });
  expect(measured.collections()).toBe(4);
});

test('a process that never comes to rest has no sample', async () => {
  const measured = processOf([], Infinity);
  expect(await measureHeap(measured, () => 250, measured.isAtRest)).toBeUndefined();
  expect(measured.collections()).toBe(0);
});
