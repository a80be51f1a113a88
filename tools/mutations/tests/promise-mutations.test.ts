import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { applyMutation } from '../src/apply-mutation.ts';
import { promises } from '../src/mutation.ts';
import { closeness } from '../src/nearest-first.ts';
import { promiseMutations } from '../src/promise-mutations.ts';

const root = new URL('../../../', import.meta.url);
const mutation = { promise: 1, name: 'a comparison is turned round', file: 'a.ts', find: '<', replace: '>' } as const;

describe('the mutations', () => {
  it.each(Object.entries(promises))('break promise %s, %s, in three places at least', (number) => {
    expect(promiseMutations.filter(({ promise }) => String(promise) === number).length).toBeGreaterThanOrEqual(3);
  });

  it('have names of their own', () => {
    expect(new Set(promiseMutations.map(({ name }) => name)).size).toBe(promiseMutations.length);
  });

  it.each(promiseMutations.map((each) => [each.name, each] as const))('fit the sources: %s', (_, each) => {
    const source = readFileSync(new URL(each.file, root), 'utf8');
    expect(applyMutation(source, each)).not.toBe(source);
  });
});

describe('applyMutation', () => {
  it('replaces the one place', () => {
    expect(applyMutation('a < b', mutation)).toBe('a > b');
  });

  it.each([
    ['a = b', 'is not in'],
    ['a < b < c', 'is 2 times in'],
  ])('refuses %s', (source, words) => {
    expect(() => applyMutation(source, mutation)).toThrow(words);
  });

  it('refuses what changes nothing', () => {
    expect(() => applyMutation('a < b', { ...mutation, replace: '<' })).toThrow('changes nothing');
  });
});

describe('closeness', () => {
  it('is the number of folders in common', () => {
    expect(closeness('/r/packages/core/a.ts', '/r/packages/core/a.test.ts')).toBe(4);
    expect(closeness('/r/packages/core/a.ts', '/r/packages/pageup/a.test.ts')).toBe(3);
    expect(closeness('/r/packages/core/a.ts', '/r/packages/core/deep/a.test.ts')).toBe(4);
  });
});
