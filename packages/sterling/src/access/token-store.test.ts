import { setTimeout as realTimeout } from 'node:timers/promises';

import { createMemoryStore } from '@bgc/core';
import { createSandbox } from '@bgc/sandbox';
import { expect, it } from 'vitest';

import { createSterlingClient } from '../client.ts';

it('a token store that takes real time is waited for by the virtual clock, so that it is not passed over', async () => {
  const sandbox = createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.sterling.addAccount();
  const { keyValue } = createMemoryStore({ clock });
  const tokenStore = {
    ...keyValue,
    get: async (key: string) => {
      await realTimeout(20);
      return keyValue.get(key);
    },
  };
  const startedAt = clock.now();
  for (let processes = 0; processes < 2; processes += 1) {
    await clock.run(createSterlingClient({ ...account, tokenStore, fetch, clock }).packages.list());
    await clock.advance(0);
  }
  expect(sandbox.sterling.tokenRequests()).toMatchObject([{ requests: 1 }]);
  expect(clock.now()).toBe(startedAt);
});

it('so is a secret manager, which is asked for the credentials', async () => {
  const sandbox = createSandbox();
  const { clock, fetch } = sandbox;
  const { clientSecret, ...account } = sandbox.sterling.addAccount();
  const fromManager = async () => {
    await realTimeout(20);
    return clientSecret;
  };
  const sterling = createSterlingClient({ ...account, clientSecret: fromManager, fetch, clock });
  const startedAt = clock.now();
  expect(await clock.run(sterling.packages.list())).not.toEqual([]);
  expect(clock.now()).toBe(startedAt);
});
