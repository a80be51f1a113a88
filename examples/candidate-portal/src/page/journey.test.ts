import { expect, it } from 'vitest';

import { createJourney } from './journey.ts';

const storageOf = (kept: Map<string, string>): Storage =>
  ({
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }) as unknown as Storage;

it('lets in whoever set out in this tab, once, and nobody who brings the link of another', () => {
  const kept = new Map<string, string>();
  let count = 0;
  const journey = createJourney(
    () => storageOf(kept),
    () => `random-${++count}`,
  );
  expect(journey.isBack(undefined)).toBe(false);
  expect(journey.setOut('/page/x')).toBe('/page/x?state=random-1');
  expect(journey.isBack('random-1')).toBe(true);
  expect(journey.isBack('random-1')).toBe(false);
  for (const foreign of ['random-1', '', undefined, 'null']) {
    journey.setOut('/page/x');
    expect(journey.isBack(foreign)).toBe(false);
    expect([...kept]).toEqual([]);
  }
});
