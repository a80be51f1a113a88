import { isBgcError, isOutcomeUnknownError } from '@bgc/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { outageClients, type OutageCall, type OutageClient } from './outage-clients.fixture.ts';
import { createCrowdClock } from './outage-clock.fixture.ts';
import { createObservedProvider, outageKinds, type OutageKind, type Send } from './outage-observer.fixture.ts';

const CALLERS = 100;
const FEW = 10;
const OUTAGE_MS = 600_000;
/** How often each caller that is not waiting for an answer calls again. */
const EVERY_MS = 60_000;
const MAX_RETRIES = 2;
/** Core's documented budget of a client: 500, of which a repetition takes 5, or 10 after a timeout, and a success gives back at most that. */
const BUDGET = 500;

interface Ended {
  readonly call: string;
  readonly repeat: OutageCall['repeat'];
  readonly error: unknown;
}

const byCall = (sends: readonly Send[]): ReadonlyMap<string, readonly Send[]> => {
  const calls = new Map<string, Send[]>();
  for (const send of sends.filter(({ at }) => at === 'api')) {
    const before = calls.get(send.call);
    if (before) before.push(send);
    else calls.set(send.call, [send]);
  }
  return calls;
};

/** A client with a hundred callers: healthy, then ten minutes of outage in which they keep calling, then healthy again. */
const suffer = async ({ open, answer }: OutageClient, kind: OutageKind) => {
  const { clock, advance, settle, pending } = createCrowdClock(Date.UTC(2026, 0, 1));
  const provider = createObservedProvider(answer);
  let tokenRequests = 0;
  const calls = open({ fetch: provider.fetch, clock, random: () => 0.5, retry: { maxRetries: MAX_RETRIES } }, () => {
    tokenRequests += 1;
  });
  const ended: Ended[] = [];
  const waiting = new Set<number>();
  let begun = 0;
  const callAll = (callers = CALLERS): void => {
    for (let caller = 0; caller < callers; caller += 1) {
      if (waiting.has(caller)) continue;
      const call = calls[begun % calls.length] as OutageCall;
      const name = `call-${(begun += 1)}`;
      waiting.add(caller);
      const end = (error?: unknown): void => {
        waiting.delete(caller);
        ended.push({ call: name, repeat: call.repeat, error });
      };
      call.make({ headers: { 'x-call': name } }).then(() => end(), end);
    }
  };

  callAll();
  await settle();
  const before = { ended: ended.splice(0), sends: provider.takeSends(), waiting: waiting.size };

  provider.setOutage(kind);
  tokenRequests = 0;
  const begunBefore = begun;
  for (let time = 0; time < OUTAGE_MS; time += EVERY_MS) {
    // A few begin, and may repeat as often as a call may; all together they would spend the budget on their first repetitions.
    callAll(time === 0 ? FEW : CALLERS);
    await advance(EVERY_MS);
  }
  const during = { begun: begun - begunBefore, sends: provider.takeSends(), tokenRequests };

  // Whoever still waits may still repeat; those repetitions are of the outage. Then all call again.
  await advance(100_000);
  const late = { sends: provider.takeSends(), waiting: waiting.size };
  const failed = ended.splice(0);
  provider.setOutage(undefined);
  const endsAt = clock.now();
  callAll();
  await settle();
  const after = {
    ended: ended.splice(0),
    sends: provider.takeSends(),
    waiting: waiting.size,
    tookMs: clock.now() - endsAt,
  };
  return {
    kinds: calls.map(({ repeat }) => repeat),
    before,
    during: { ...during, sends: [...during.sends, ...late.sends], failed, waiting: late.waiting },
    after,
    timers: pending(),
  };
};

/** Parts of a client are loaded when they are first needed, which takes real time: no virtual clock may run past it. */
const loadParts = async ({ open, answer }: OutageClient): Promise<void> => {
  const { fetch, setOutage } = createObservedProvider(answer);
  const clock = {
    now: () => 0,
    schedule: (delayMs: number, callback: () => void) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
  };
  for (const kind of [undefined, ...Object.values(outageKinds)]) {
    setOutage(kind);
    for (const { make } of open(
      { fetch, clock, random: () => 0, timeoutMs: 1, deadlineMs: 50, retry: { maxRetries: 1 } },
      () => undefined,
    )) {
      await make({ timeoutMs: 1 }).catch(() => undefined);
    }
  }
};

describe.each(Object.entries(outageClients))(
  'in an outage of ten minutes, with a hundred callers, the client of %s',
  (_, client) => {
    beforeAll(() => loadParts(client));

    it.each(Object.entries(outageKinds))(
      'meets %s sparingly, doubles nothing, and is there at once afterwards',
      async (_kind, kind) => {
        const { kinds, before, during, after, timers } = await suffer(client, kind);
        expect({
          ...before,
          ended: before.ended.filter(({ error }) => error !== undefined),
          sends: before.sends.filter(({ at }) => at === 'api').length,
        }).toEqual({ ended: [], sends: CALLERS, waiting: 0 });

        // All keep calling, and each is told in time.
        expect(during.begun).toBeGreaterThanOrEqual(CALLERS * 5);
        expect({ ended: during.failed.length, waiting: during.waiting }).toEqual({ ended: during.begun, waiting: 0 });
        expect(during.failed.filter(({ error }) => !isBgcError(error))).toEqual([]);

        const calls = byCall(during.sends);
        // Some are sent as often as allowed, and none more often.
        expect(Math.max(...[...calls.values()].map((sends) => sends.length))).toBe(1 + MAX_RETRIES);
        const tokens = during.sends.filter(({ at }) => at === 'token').length;
        expect(tokens).toBeLessThanOrEqual(during.tokenRequests * (1 + MAX_RETRIES));

        // The budget: what was sent beyond the first time, calls and token requests together.
        const repetitions = during.sends.length - calls.size - during.tokenRequests;
        expect(repetitions).toBeGreaterThan(0);
        expect(repetitions).toBeLessThanOrEqual(Math.floor(BUDGET / kind.cost));

        const sentAs = new Set(during.failed.filter(({ call }) => calls.has(call)).map(({ repeat }) => repeat));
        expect([...sentAs].toSorted()).toEqual(kinds.toSorted());
        const repeatOf = new Map(during.failed.map(({ call, repeat }) => [call, repeat]));
        const doubled = [...calls].filter(([call, sends]) => {
          const repeat = repeatOf.get(call);
          const repeatedAfterArrival = sends.slice(0, -1).some(({ mayHaveArrived }) => mayHaveArrived);
          if (repeat === 'never') return repeatedAfterArrival;
          return repeat === 'keyed' && (sends[0]?.key === undefined || new Set(sends.map(({ key }) => key)).size > 1);
        });
        expect(doubled).toEqual([]);
        // What may have been done and could not be asked again is said to be unknown.
        const lost = during.failed.filter(
          ({ call, repeat }) => repeat === 'never' && calls.get(call)?.at(-1)?.mayHaveArrived,
        );
        expect(lost.filter(({ error }) => !isOutcomeUnknownError(error))).toEqual([]);

        const { ended, sends } = after;
        expect({
          ended: ended.length,
          failed: ended.filter(({ error }) => error !== undefined),
          waiting: after.waiting,
          tookMs: after.tookMs,
        }).toEqual({ ended: CALLERS, failed: [], waiting: 0, tookMs: 0 });
        expect([...byCall(sends).values()].filter((each) => each.length !== 1)).toEqual([]);
        expect(sends.filter(({ at }) => at === 'token').length).toBeLessThanOrEqual(client.scopes);
        expect(timers).toBe(0);
      },
    );
  },
);
