import { expect, test } from 'vitest';

import { loadOnce } from './load-once.ts';

test('a part is loaded at its first use and never again', async () => {
  let loads = 0;
  const load = loadOnce(async () => (loads += 1));
  expect(loads).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('a clock is told of each load, that it may stand still meanwhile', async () => {
  const held: PromiseLike<unknown>[] = [];
  const clock = {
    now: () => 0,
    schedule: () => () => undefined,
    hold: (work: PromiseLike<unknown>) => held.push(work),
  };
  const load = loadOnce(async () => 'part');
  const both = [load(clock), load(clock)];
  expect(held).toEqual(both);
  expect(await Promise.all(held)).toEqual(['part', 'part']);
});

test('a load that failed is tried again by the next use', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error('too many open files');
    return loads;
  });
  await expect(load()).rejects.toThrow('too many open files');
  expect(await load()).toBe(2);
});
