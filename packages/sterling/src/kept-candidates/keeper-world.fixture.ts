import { createMemoryStore } from '@bgc/core';
import type { WorkStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';

import type { CandidateKeeper } from './candidate-keeper.ts';
import { createCandidateKeeper } from './create-candidate-keeper.ts';
import { ada, createFakeProvider } from './provider.fixture.ts';
import type { Answers } from './provider.fixture.ts';

/** A store, a provider that knows one candidate, and keepers. */
export const openKeepers = (given: Partial<WorkStore> = {}, answers: Answers = {}) => {
  const clock = createVirtualClock({ now: Date.UTC(2026, 0, 1) });
  const provider = createFakeProvider({ '10001': ada }, answers);
  const store = { ...createMemoryStore({ clock }), ...given };
  const keeper = (owner = 'worker-1', realm = 'integration/default'): CandidateKeeper =>
    createCandidateKeeper({ ...store, gateway: provider.gateway, realm, clock, owner });
  const stored = async (): Promise<unknown> =>
    JSON.parse((await store.records.get('sterling/integration/default/candidates/10001'))?.value ?? 'null');
  return { clock, provider, store, keeper, stored };
};

/** What the work was rejected with. */
export const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};
