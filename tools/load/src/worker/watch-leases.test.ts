import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { expect, test } from 'vitest';

import { watchLeases } from './watch-leases.ts';

test('what is held is what was acquired, and neither released nor found lost', async () => {
  const clock = createVirtualClock();
  const held = new Set<string>();
  const { leases: own } = createMemoryStore({ clock });
  const leases = watchLeases(own, held);
  const terms = { owner: 'one', durationMs: 1_000 };
  const first = await leases.acquire('first', terms);
  const second = await leases.acquire('second', terms);
  expect(await leases.acquire('first', terms)).toBeUndefined();
  expect([...held]).toEqual(['first', 'second']);
  if (first === undefined || second === undefined) throw new Error('Nobody else holds them.');
  await leases.release(first);
  expect([...held]).toEqual(['second']);
  await clock.advance(2_000);
  expect(await leases.renew(second, 1_000)).toBeUndefined();
  expect([...held]).toEqual([]);
});
