import { createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import type { RequestOutcome, SettledContext, WorkStore } from '@bgc/attestr';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';

import { openWorld } from './promise-world.ts';

export const url = 'https://ats.example.com/attestr';
export const minute = 60_000;
export const hour = 60 * minute;

const hashingMs = 6;

/** How webhooks come, and what they are worth. */
export interface WebhookTerms {
  /** Verified, signed over another text, not signed, or an error, which never is. */
  readonly kind: 'verified' | 'mismatch' | 'archived' | 'errored';
  readonly copies: number;
  readonly delayMs: number;
  /** How often they are sent again after no answer or a bad one: never is what the documents leave open. */
  readonly retryAfterMs: readonly number[];
}

/** One request that was ordered with `webhook: true`, and processes that share a store and wait for what becomes of it. */
export const openSettling = async ({ kind, copies, delayMs, retryAfterMs }: WebhookTerms) => {
  const world = openWorld({
    ...{ webhookCopies: copies, webhookCopyAfterMs: 20_000, webhookDelayMs: delayMs },
    ...{ webhookRetryAfterMs: retryAfterMs, signedText: kind === 'mismatch' ? 'sorted' : 'transmitted' },
  });
  const { sandbox, clock, options, client } = world;
  // Receivers here wait for one another in virtual time: real time is spent on their hashing alone.
  const { hold } = clock;
  Object.assign(clock, { hold: (work: PromiseLike<unknown>) => hold?.(work, hashingMs) });
  const { token } = sandbox.attestr.registerWebhook('account-1', { url });
  const store = createMemoryStore({ clock });
  const { _id: id } = await world.settled(client().employmentChecks.create(world.employment({ webhook: true })));
  const settled: { readonly by: SettledContext['by']; readonly outcome: RequestOutcome }[] = [];
  /** How long `onSettled` takes, which is where they meet. */
  let takesMs = 0;
  const openProcess = (own: WorkStore, seed: number) => {
    // By its `random` a process is told from another.
    const attestr = client({ random: () => seed });
    const settlement = createAttestrSettlement({
      client: attestr,
      store: own,
      onSettled: async (outcome, { by }) => {
        settled.push({ outcome, by });
        const ms = takesMs;
        if (ms > 0) await new Promise<void>((resolve) => void clock.schedule(ms, resolve));
      },
    });
    const webhook = createAttestrWebhookHandler({
      ...{ webhookToken: token, clientSecret: options.clientSecret, store: own, clock, random: () => seed },
      onEvent: settlement.receive,
    });
    return { settlement, webhook };
  };
  const finish = (): void => {
    const archived = kind === 'archived' ? { archived: true as const } : {};
    sandbox.attestr.finish(id, kind === 'errored' ? { error: { code: 5001 } } : { status: 'Alert', ...archived });
  };
  const take = (ms: number): void => void (takesMs = ms);
  return { world, clock, id, store, settled, openProcess, finish, take };
};
