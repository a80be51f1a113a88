import { ConfigurationError, watch } from '@bgc/pageup';
import type { WatchAllOptions } from '@bgc/pageup';
import { describe, expect, test } from 'vitest';

import { openTenant } from '../../tests/tenant-world.ts';

describe('Watching', () => {
  test.each([
    ['without a store', { store: undefined }, /store/],
    ['without a handler', { handle: undefined }, /handle/],
    ['with a misspelt option', { concurency: 2 }, /concurency.*concurrency/],
    ['with an option of `claim` that it does not have', { includeSetAside: true }, /includeSetAside/],
    ['with an observer that is no function', { onReport: 'log' }, /onReport/],
    ['with half a slot', { concurrency: 0.5 }, /concurrency/],
    ['with a lease too short', { leaseMs: 1 }, /leaseMs/],
    ['with clients that are none', { clients: [{}] }, /clients/],
  ])('refuses to begin %s, and names the option', (_, options, message) => {
    const world = openTenant();
    const given = { clients: [world.client()], store: world.store, handle: async (): Promise<void> => undefined };
    const begin = (): unknown => watch({ ...given, ...options } as unknown as WatchAllOptions);
    expect(begin).toThrow(ConfigurationError);
    expect(begin).toThrow(message);
  });
});
