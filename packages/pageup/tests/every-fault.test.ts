import { createMemoryStore, createPageUpClient, isBgcError } from '@bgc/pageup';
import type { CallOptions, ClaimedCheck, PageUpClient } from '@bgc/pageup';
import { countTimers, faultKinds, often, strike, valueOf } from '@bgc/promises';
import { noteRejections } from '@bgc/promises/suites';
import { createSandbox, faultNames } from '@bgc/sandbox';
import type { FaultSpec } from '@bgc/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadEverything } from './support/load-everything.ts';

const deadlineMs = 20_000;
const maxRetries = 2;

interface Subject {
  readonly client: PageUpClient;
  /** Handed out before the fault strikes. */
  readonly check: ClaimedCheck;
  readonly options: CallOptions;
}

const readAll = async (stream: ReadableStream<Uint8Array>): Promise<number> => {
  let length = 0;
  for await (const part of stream) length += part.length;
  return length;
};

interface Deed {
  readonly name: string;
  /** The sandbox's name of the operation. */
  readonly operation: 'list' | 'update' | 'resume';
  readonly run: (subject: Subject) => Promise<unknown>;
  readonly isResult: (value: unknown) => boolean;
}

const isNothing = (value: unknown): boolean => value === undefined;

/** Each operation, by the ways that lead to it. */
const deeds: readonly Deed[] = [
  {
    name: 'list',
    operation: 'list',
    run: ({ client, options }) => client.backgroundChecks.list({ status: 'pending' }, options),
    isResult: (value) => Array.isArray(value) && value.every(({ id }: { id: unknown }) => typeof id === 'string'),
  },
  {
    name: 'list by the escape hatch',
    operation: 'list',
    run: ({ client, options }) =>
      client.api.GET('/v3/{tenantId}/backgroundchecking', {
        params: { path: { tenantId: '218' }, query: { status: 'pending' } },
        ...options,
      } as never),
    isResult: (value) => (value as { response: unknown }).response instanceof Response,
  },
  {
    name: 'update',
    operation: 'update',
    run: ({ client, check, options }) =>
      client.backgroundChecks.update(
        check.id,
        { status: 'new', referenceNumber: 'REF-1', reasonForFail: undefined, results: undefined },
        options,
      ),
    isResult: isNothing,
  },
  {
    name: 'a step of the lifecycle',
    operation: 'update',
    run: ({ check, options }) => check.created({ referenceNumber: 'REF-1' }, options),
    isResult: isNothing,
  },
  {
    name: 'résumé',
    operation: 'resume',
    run: async ({ check, options }) => readAll(await check.resume(options)),
    isResult: (value) => typeof value === 'number',
  },
];

const cases = deeds.flatMap((deed) =>
  [deed.operation, 'token' as const].flatMap((struck) =>
    faultKinds.flatMap((kind) =>
      often.map(({ name, target }) => ({
        deed,
        fault: { ...kind, ...target, operation: struck } as FaultSpec,
        title: `${deed.name}, when ${name} at ${struck}: ${JSON.stringify(kind)}`,
      })),
    ),
  ),
);

beforeAll(loadEverything);

const unhandled = noteRejections();

it('goes through every fault that the sandbox knows', () => {
  expect(new Set(cases.map(({ fault }) => fault.kind))).toEqual(new Set(faultNames));
});

describe('every call settles within its deadline, typed, sparingly, and leaves nothing behind', () => {
  it.each(cases)('$title', async ({ deed, fault }) => {
    const sandbox = createSandbox({ seed: 11 });
    const { clock } = sandbox;
    sandbox.pageup.addTenant({ tenantId: '218' });
    sandbox.pageup.seedChecks('218', 3);
    const timers = countTimers(clock);
    const given = { ...sandbox.pageup.options('218'), fetch: sandbox.fetch, clock: timers.clock };
    const client = createPageUpClient({
      ...given,
      deadlineMs,
      timeoutMs: 5_000,
      retry: { maxRetries },
      random: () => 0.5,
    });
    const run = client.claim({ store: createMemoryStore({ clock: timers.clock }), leaseMs: 3_600_000 });
    const claimed = await valueOf(clock, run.next());
    if (claimed.done === true) throw new Error('Nothing was handed out.');
    const check = claimed.value;
    // A token request is part of the call only when there is no token.
    if (fault.operation === 'token') await clock.advance(310_000);

    const { ending, listeners, met, entries } = await strike(sandbox, fault, (signal) =>
      deed.run({ client, check, options: { signal } }),
    );
    expect(ending.tookMs).toBeLessThanOrEqual(deadlineMs);
    if (ending.ok) expect(ending.value).toSatisfy(deed.isResult);
    else expect(ending.error).toSatisfy(isBgcError);
    expect(listeners).toBe(0);
    expect(met).toBe(true);
    // A token request that nobody waits for any more has ended by now; the leases are all that is left.
    expect(entries.filter(({ operation }) => operation === deed.operation).length).toBeLessThanOrEqual(1 + maxRetries);
    // One token for the call, one more after its one 401; each with its own repetitions.
    expect(entries.filter(({ operation }) => operation === 'token').length).toBeLessThanOrEqual(2 * (1 + maxRetries));
    await valueOf(clock, check.release());
    await valueOf(clock, run.return());
    expect(timers.waiting()).toBe(0);
    expect(unhandled).toEqual([]);
  });
});
