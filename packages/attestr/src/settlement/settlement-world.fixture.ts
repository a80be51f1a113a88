import { createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import type {
  AsyncRequest,
  AttestrClient,
  RequestOutcome,
  SettledContext,
  SettlementOptions,
  WorkStore,
} from '@bgc/attestr';
import { createVirtualClock } from '@bgc/core/testing';
import type { VirtualClock } from '@bgc/core/testing';

import { toWorkOutput } from '../results/work-output.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const output = toWorkOutput({ status: 'Clear' }, () => undefined);

/** What Attestr says by query, and how often it was asked. */
export const createAnswers = () => {
  const asked: string[] = [];
  const done = new Map<string, 'COMPLETED' | 'ERRORED' | Error>();
  const get = async (id: string): Promise<AsyncRequest> => {
    asked.push(id);
    const status = done.get(id) ?? 'INITIATED';
    if (status instanceof Error) throw status;
    if (status === 'COMPLETED') return { _id: id, status, output, signature: 'verified' };
    return { _id: id, status, signature: 'absent' };
  };
  return { asked, done, get };
};

export interface Settled {
  readonly outcome: RequestOutcome;
  readonly by: SettledContext['by'];
}

/** One process: its own settlement, in a world that others may share. */
export const openProcess = (
  world: {
    readonly clock: VirtualClock;
    readonly store: WorkStore;
    readonly answers: ReturnType<typeof createAnswers>;
  },
  more: Partial<SettlementOptions> = {},
) => {
  const { clock, store, answers } = world;
  const settled: Settled[] = [];
  const requests = { get: answers.get } as AttestrClient['requests'];
  const settlement = createAttestrSettlement({
    client: { requests, clock, random: () => 0 },
    store,
    onSettled: async (outcome, { by }) => void settled.push({ outcome, by }),
    ...more,
  });
  return { settlement, settled };
};

export const openWorld = () => {
  const clock = createVirtualClock({ now: 0 });
  return { clock, store: createMemoryStore({ clock }), answers: createAnswers() };
};

export const verified = (id: string) => ({ kind: 'completed', trust: 'verified', _id: id, output }) as const;
export const unverified = (id: string) => ({ kind: 'completed', trust: 'unverified', _id: id }) as const;
export const errored = (id: string) => ({ kind: 'errored', trust: 'unverified', _id: id }) as const;
