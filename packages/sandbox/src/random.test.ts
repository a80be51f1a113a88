import { expect, test } from 'vitest';

import { createRandom } from './random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number): number[] => Array.from({ length: 20 }, createRandom(seed).fraction);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('a fork depends on the seed and its name, not on what was drawn before', () => {
  const drawn = createRandom(7);
  drawn.hex(100);
  expect(drawn.fork('people').hex(16)).toBe(createRandom(7).fork('people').hex(16));
  expect(createRandom(7).fork('people').hex(16)).not.toBe(createRandom(7).fork('noise').hex(16));
});

test('a GUID is hyphenated, in lower case, and fresh each time', () => {
  const random = createRandom(1);
  const guids = Array.from({ length: 1000 }, random.guid);
  for (const guid of guids)
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(guids).size).toBe(1000);
});

test('every order of three comes up about equally often', () => {
  const random = createRandom(3);
  const orders = new Map<string, number>();
  for (let round = 0; round < 6000; round++) {
    const order = random.shuffle(['a', 'b', 'c']).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
