import { ConfigurationError } from '@bgc/pageup';
import type { WorkStore } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

describe('A drain', () => {
  test.each([
    ['a misspelt one', { maxPageAgeMS: 1 }, /maxPageAgeMS.*maxPageAgeMs/],
    ['an age of a page that is none', { maxPageAgeMs: -1 }, /maxPageAgeMs/],
    ['an age of a page that is no number', { maxPageAgeMs: Number.NaN }, /maxPageAgeMs/],
    ['a grace time that is none', { revertGraceMs: -1 }, /revertGraceMs/],
    ['a lease too short', { leaseMs: 5 }, /leaseMs/],
    ['an owner without a name', { owner: '' }, /owner/],
  ])('refuses %s before anything is sent, and names the option', (_, options, message) => {
    const { client, store } = openTenant();
    const claim = (): unknown => client().claim({ store, ...options });
    expect(claim).toThrow(ConfigurationError);
    expect(claim).toThrow(message);
  });

  test('refuses an option that the lifecycle does not have', () => {
    const { client, store } = openTenant();
    const open = (): unknown => client().lifecycle({ store, onSetAside: () => undefined } as { store: WorkStore });
    expect(open).toThrow(ConfigurationError);
    expect(open).toThrow('onSetAside');
  });
});
