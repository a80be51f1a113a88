import { isRequestNotSettledError, isStoreBusyError } from '@bgc/attestr';
import { crashingStore } from '@bgc/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadEverything } from './support/promise-world.ts';
import { hour, minute, openSettling, url } from './support/settling.ts';
import type { WebhookTerms } from './support/settling.ts';

beforeAll(loadEverything);

interface Step {
  /** A timer's question, a wait that begins, the check that ends, or where webhooks go from now on. */
  readonly deed: 'query' | 'wait' | 'finish' | 'route' | 'lose';
  readonly process: 0 | 1;
  /** Milliseconds before the next begins; 0 lets them overlap. */
  readonly pauseMs: number;
  /** Milliseconds that `onSettled` takes. */
  readonly takesMs: number;
}

interface Plan {
  readonly webhook: WebhookTerms;
  readonly steps: readonly Step[];
  readonly crash: { readonly at: number; readonly when: 'before' | 'after' } | undefined;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  webhook: fc.record({
    kind: fc.constantFrom('verified', 'mismatch', 'archived', 'errored'),
    copies: fc.integer({ min: 1, max: 3 }),
    delayMs: fc.constantFrom(0, 30_000, 2 * hour),
    retryAfterMs: fc.constantFrom([], [minute, hour]),
  }),
  steps: fc.array(
    fc.record<Step>({
      deed: fc.constantFrom('query', 'wait', 'finish', 'route', 'lose'),
      process: fc.constantFrom(0, 1),
      pauseMs: fc.constantFrom(0, 0, 20, 20_000, hour),
      takesMs: fc.constantFrom(0, 5, 25_000),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  crash: fc.option(fc.record({ at: fc.integer({ min: 1, max: 9 }), when: fc.constantFrom('before', 'after') }), {
    nil: undefined,
  }),
});

const run = async ({ webhook, steps, crash }: Plan) => {
  const { world, clock, id, store, settled, openProcess, finish, take } = await openSettling(webhook);
  const { callbacks } = world.sandbox;
  const mortal = crashingStore(store, crash ?? { at: Infinity, when: 'before' });
  const processes = [openProcess(mortal.store, 0.1), openProcess(store, 0.2)] as const;
  const died = mortal.death.then(() => new Response(null, { status: 502 }));
  /** Connections to a process break when it dies. */
  const routeTo = (process: 0 | 1): unknown =>
    callbacks.route(url, (request) => {
      const answer = processes[process].webhook(request);
      return process === 0 ? Promise.race([answer, died]) : answer;
    });
  routeTo(0);
  let isDead = false;
  // The load balancer sees it.
  void mortal.death.then(() => {
    isDead = true;
    routeTo(1);
  });
  const failures: unknown[] = [];
  const created = { _id: id, webhook: true };
  for (const { deed, process, pauseMs, takesMs } of steps) {
    const { settlement } = processes[process];
    take(takesMs);
    const work = {
      query: () => settlement.query(id),
      wait: () => settlement.waitForResult(created, { everyMs: 2 * hour, checkEveryMs: 20 * minute }),
      finish,
      route: () => void routeTo(isDead ? 1 : process),
      lose: () => void callbacks.route(url, async () => new Response(null, { status: 500 })),
    }[deed]();
    void Promise.resolve<unknown>(work).catch((error: unknown) => void failures.push(error));
    await clock.advance(pauseMs);
  }
  finish();
  take(0);
  await clock.advance(5 * hour);
  // What was lost is found by a timer of the second process.
  await Promise.all([processes[1].settlement.query(id), clock.advance(hour)]);
  return { settled, failures, died: isDead, writes: mortal.writes(), kept: await store.records.list('settled/') };
};

describe('a request is settled', () => {
  const met = { webhook: 0, query: 0, died: 0 };

  it('once, however webhooks of two processes, verified or not, twice, late or lost, meet queries and waits', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { settled, failures, kept } = await run({ ...plan, crash: undefined });
        expect(settled).toHaveLength(1);
        expect(settled[0]?.outcome.outcome).toBe(plan.webhook.kind === 'errored' ? 'errored' : 'completed');
        expect(kept).toHaveLength(1);
        for (const error of failures) expect(isStoreBusyError(error) || isRequestNotSettledError(error)).toBe(true);
        met[settled[0]?.by ?? 'query'] += 1;
      }),
      { numRuns: 60, seed: 20_260_105 },
    );
    expect(Math.min(met.webhook, met.query)).toBeGreaterThan(8);
  });

  it('at least once where one of them dies at any write, and once more at most', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { settled, died, kept } = await run(plan);
        expect(settled.length).toBeGreaterThanOrEqual(1);
        expect(settled.length).toBeLessThanOrEqual(died ? 2 : 1);
        expect(kept).toHaveLength(1);
        met.died += died ? 1 : 0;
      }),
      { numRuns: 60, seed: 20_260_105 },
    );
    expect(met.died).toBeGreaterThan(10);
  });

  it.each(['verified', 'mismatch', 'errored'] as const)(
    'across a crash at each write of the handling of a webhook that is %s, which comes again',
    async (kind) => {
      const webhook = { kind, copies: 2, delayMs: 0, retryAfterMs: [minute, hour] };
      const steps = [{ deed: 'finish', process: 0, pauseMs: hour, takesMs: 0 }] as const;
      let at = 0;
      for (let died = true; died;) {
        at += 1;
        for (const when of ['before', 'after'] as const) {
          const ended = await run({ webhook, steps, crash: { at, when } });
          ({ died } = ended);
          expect(ended.settled.map(({ by }) => by)).toContain('webhook');
          expect(ended.settled.length).toBeLessThanOrEqual(died ? 2 : 1);
        }
      }
      // Lease, done and release: of the delivery, and of the settlement within it.
      expect(at - 1).toBeGreaterThanOrEqual(6);
    },
  );
});
