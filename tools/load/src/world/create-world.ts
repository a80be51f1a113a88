import { seededRandom } from '@bgc/promises/seeded-random';
import { createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';

import { createFastClock } from '../fast-clock.ts';
import type { Customer, WorldSettings } from '../messages.ts';
import { atProviders } from '../whereabouts/at-providers.ts';
import type { AtProviders, WantedCheck } from '../whereabouts/at-providers.ts';
import { callbackAccounts, turnaroundMs } from './callback-accounts.ts';
import { createCallbackBalancer } from './callback-balancer.ts';
import { countWorld } from './count-world.ts';
import type { WorldCounts } from './count-world.ts';
import { faultMix } from './fault-mix.ts';
import { personOf } from './people.ts';
import { followProgress } from './progress.ts';
import type { Progress } from './progress.ts';

export interface World {
  readonly customers: readonly Customer[];
  route(ports: readonly (readonly number[])[]): void;
  /** Lets so many checks be ordered in all, wherever few are pending. */
  allow(total: number): void;
  progress(): Progress;
  counts(): WorldCounts;
  /** Where these checks are, and all others that are not over. */
  whereabouts(wanted: readonly WantedCheck[]): readonly AtProviders[];
}

/** So many are pending at a customer at the same time, at most. */
const backlog = 15;

/** Real milliseconds. */
const feedEveryMs = 40;

const host = 'https://bridge.example.com';

/** PageUp and Sterling, both emulated in this process, with all that goes wrong at them. */
export const createWorld = async (settings: WorldSettings): Promise<World> => {
  const { checks, tenants, seed } = settings;
  const clock = createFastClock(settings.pace);
  const sandbox = createSandbox({ seed, clock });
  const { origin } = await startSandboxServer({ sandbox });
  for (const fault of faultMix(settings.faults)) sandbox.faults.add(fault);
  const following = followProgress(sandbox.journal);
  const balancer = createCallbackBalancer(settings.faults, seededRandom(seed));

  const customers = Array.from({ length: tenants }, (_, index): Customer => {
    const tenantId = String(218 + index);
    const callbackUrl = `${host}/callbacks/${tenantId}`;
    // A token of five minutes would live five seconds.
    const tokenLifetimeSeconds = 300 * settings.pace.speed;
    sandbox.pageup.addTenant({ tenantId, behaviour: { tokenLifetimeSeconds } });
    const account = sandbox.sterling.addAccount({
      packages: [
        {
          id: '2345',
          title: 'Basic Criminal',
          components: ['Federal Criminal Check', 'Nationwide Sex Offender Registry Check'],
          requiredFields: ['givenName', 'familyName', 'dob'],
        },
      ],
      behaviour: {
        turnaround: turnaroundMs,
        callbackTimeoutMs: 30_000 * settings.lenience,
        ...callbackAccounts[index % callbackAccounts.length],
      },
    });
    sandbox.callbacks.route(callbackUrl, (request) => balancer.receive(index, request));
    return {
      pageup: sandbox.pageup.options(tenantId, origin),
      sterling: sandbox.sterling.options(account, origin),
      callbackUrl,
      packages: { BASIC: '2345' },
    };
  });

  const share = (index: number): number => Math.floor(checks / tenants) + (index < checks % tenants ? 1 : 0);
  const seeded = new Map<string, number>();
  const ordered = customers.map(() => 0);
  let dropped = 0;

  /** In the first half alone: what they would have told is found by the sweep, hours later by the clock. */
  const loseSome = (): void => {
    const { lostCallbacks } = settings;
    const due = Math.floor((seeded.size / (checks / 2)) * lostCallbacks);
    if (dropped >= Math.min(due, lostCallbacks)) return;
    dropped += 1;
    sandbox.callbacks.drop({});
  };

  let beganAt = 0;
  let allowed = 0;
  /** PageUp lists five at a time. */
  const feed = (): void => {
    const byRate = 1 + ((performance.now() - beganAt) / 1_000) * settings.rate;
    const due = Math.min(byRate, allowed);
    for (const [index, { pageup }] of customers.entries()) {
      const { tenantId } = pageup;
      const before = ordered[index] ?? 0;
      const more = Math.floor(
        Math.min(share(index) - before, backlog - (before - following.claimedOf(tenantId)), due - seeded.size),
      );
      if (more <= 0) continue;
      const people = Array.from({ length: more }, (_, at) => personOf(index, before + at));
      for (const [at, id] of sandbox.pageup.seedChecks(tenantId, people).entries())
        seeded.set(`${tenantId}/${id}`, before + at);
      ordered[index] = before + more;
    }
    loseSome();
  };

  return {
    customers,
    route: (ports) => {
      for (const [index, own] of ports.entries()) balancer.route(index, own);
    },
    allow(total) {
      // The rate begins with the first of them.
      if (allowed === 0) {
        beganAt = performance.now();
        setInterval(feed, feedEveryMs);
      }
      allowed = total;
    },
    progress: () => ({
      ordered: seeded.size,
      claimed: following.claimed(),
      callbacksDelivered: balancer.counts().handled,
      requests: following.requests(),
    }),
    whereabouts: (wanted) => atProviders(sandbox, wanted),
    counts: () => {
      const deliveries = sandbox.callbacks.deliveries();
      const inState = (...states: readonly string[]): number =>
        deliveries.filter(({ state }) => states.includes(state)).length;
      return countWorld(
        sandbox,
        seeded,
        balancer.counts(),
        {
          // Ids count from 1; of very many the oldest are forgotten.
          made: Math.max(0, ...deliveries.map(({ id }) => Number(id.replace('callback-', '')))),
          open: inState('waiting', 'attempting'),
          givenUp: inState('failed'),
          dropped,
        },
        following.requests(),
      );
    },
  };
};
