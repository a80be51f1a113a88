import { day, hour, minute } from '@bgc/example-parts/time';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';
import type { FaultSpec } from '@bgc/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createAdverseActions } from '../src/adverse-actions.ts';
import type { Choice } from '../src/adverse-case.ts';
import { callbackCredentials, callbackUri, openScene } from '../src/open-scene.ts';

/** A world in which whatever a run brings can happen; what may never happen is counted. */
const openWorld = async () => {
  const scene = await openScene();
  const { sandbox, sterling, store, screeningId, reportItemIds } = scene;
  const { clock } = sandbox;
  const arrived: string[] = [];
  sandbox.callbacks.route(callbackUri, async (request) => {
    arrived.push(await request.text());
    return new Response();
  });
  let answer: Choice = 'wait';
  let crash: 'before' | 'after' | undefined;
  const decided: Choice[] = [];
  const wrongly: string[] = [];

  const records: typeof store.records = {
    ...store.records,
    async replace(key, version, value) {
      const moment = crash;
      crash = undefined;
      if (moment === 'before') throw new Error('crashed');
      const written = await store.records.replace(key, version, value);
      if (moment === 'after') throw new Error('crashed');
      return written;
    },
  };
  const isDisputed = (): boolean => {
    const dispute = sandbox.sterling.screening(screeningId).document['dispute'];
    return JSON.stringify(dispute ?? '').includes('"active"');
  };
  const portal: typeof scene.portal = {
    finish(id, choice) {
      if (!decided.includes(choice)) wrongly.push(`${choice} without a decision`);
      if (isDisputed()) wrongly.push(`${choice} in a dispute`);
      return scene.portal.finish(id, choice);
    },
  };
  const decide = (): Choice => {
    if (isDisputed()) wrongly.push('asked in a dispute');
    if (answer !== 'wait') decided.push(answer);
    return answer;
  };
  /** A process of its own each time: nothing is remembered but what is kept. */
  const start = () => createAdverseActions({ sterling, records, clock, portal, decide });
  const running = async (work: () => Promise<unknown>): Promise<void> => {
    await clock.run(work, { atMostMs: 2 * day }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message === 'crashed')) throw error;
    });
  };
  const handler = createSterlingCallbackHandler({
    credentials: callbackCredentials,
    store,
    clock,
    onEvent: async (event) => {
      if (event.kind === 'screening') await start().advance(event.screening.id);
    },
  });
  const request = (body: string): Request =>
    new Request(callbackUri, {
      method: 'POST',
      body,
      headers: { authorization: `Basic ${btoa(callbackCredentials)}`, 'content-type': 'application/json' },
    });
  const tolerated = (act: () => unknown): void => {
    // The emulator refuses what cannot happen now: to end a dispute that nobody opened.
    try {
      act();
    } catch {}
  };
  const look = () => running(() => start().advance(screeningId));
  const endDispute = (overturned: boolean): void =>
    tolerated(() => sandbox.sterling.dispute(screeningId, { status: 'deactivated', overturned }));
  return {
    arrived,
    decided,
    wrongly,
    /** Nothing more happens but that a person decides for the final notice. */
    async end() {
      crash = undefined;
      answer = 'final';
      endDispute(false);
      for (const ms of [20 * minute, 2 * hour, 6 * day]) {
        await look();
        await clock.advance(ms);
      }
      await look();
    },
    say: (choice: Choice) => void (answer = choice),
    crashNext: (moment: 'before' | 'after') => void (crash = moment),
    begin: () => running(() => start().begin({ screeningId, reportItemIds })),
    look,
    pass: (ms: number) => clock.advance(ms),
    deliver: (at: number) => running(async () => handler(request(arrived[at % Math.max(1, arrived.length)] ?? '{}'))),
    fault: (spec: FaultSpec) => void sandbox.faults.add({ ...spec, operation: 'createAdverseAction' }),
    dispute: () => tolerated(() => sandbox.sterling.dispute(screeningId)),
    endDispute,
    actions: () => sandbox.sterling.screening(screeningId).adverseActions,
  };
};

type World = Awaited<ReturnType<typeof openWorld>>;
type Happening = readonly [name: string, act: (world: World) => unknown];

const faults: readonly FaultSpec[] = [
  { kind: 'accepted-but-timed-out' },
  { kind: 'accepted-but-timed-out', ending: 'reset' },
  { kind: 'reset' },
  { kind: 'applied-late', ms: 5 * minute, ending: 'reset' },
  { kind: 'applied-late', ms: 20 * minute, ending: 'reset' },
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant<Happening>(['begin', (world) => world.begin()]),
  fc.constant<Happening>(['look', (world) => world.look()]),
  fc.nat(30).map<Happening>((at) => [`deliver ${at}`, (world) => world.deliver(at)]),
  fc.constantFrom(10 * minute, hour, day, 6 * day).map<Happening>((ms) => [`pass ${ms}`, (world) => world.pass(ms)]),
  fc.constant<Happening>(['dispute', (world) => world.dispute()]),
  fc.boolean().map<Happening>((won) => [`end dispute ${won}`, (world) => world.endDispute(won)]),
  fc
    .constantFrom('before' as const, 'after' as const)
    .map<Happening>((moment) => [`crash ${moment}`, (world) => world.crashNext(moment)]),
  fc
    .constantFrom('wait' as const, 'final' as const, 'withdraw' as const)
    .map<Happening>((choice) => [`say ${choice}`, (world) => world.say(choice)]),
);

const expectOneAtMost = (world: World): void => {
  expect(world.actions().length).toBeLessThanOrEqual(1);
  expect(world.wrongly).toEqual([]);
  if (!world.decided.includes('final')) expect(world.actions().map(({ status }) => status)).not.toContain('complete');
};

describe('whatever happens, in any order', () => {
  it('there is one adverse action, no final notice without a decision, and an end to it', async () => {
    let finals = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(undefined, ...faults),
        fc.array(happening, { minLength: 8, maxLength: 30 }),
        async (fault, happenings) => {
          const world = await openWorld();
          if (fault) world.fault(fault);
          await world.begin();
          for (const [, act] of happenings) {
            await act(world);
            expectOneAtMost(world);
          }
          await world.end();
          expectOneAtMost(world);
          expect(world.actions()).toMatchObject([{ status: expect.stringMatching(/^(complete|cancelled)$/) }]);
          if (world.actions()[0]?.status === 'complete') finals += 1;
        },
      ),
      { numRuns: 60 },
    );
    // Otherwise it would say little.
    expect(finals).toBeGreaterThan(10);
  }, 300_000);

  it('callbacks that come late, twice and out of order change nothing, until a person decides', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { minLength: 6, maxLength: 16 }),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }),
        async (order, after) => {
          const world = await openWorld();
          await world.begin();
          await world.pass(hour);
          world.dispute();
          await world.pass(day);
          world.endDispute(false);
          await world.pass(hour);
          expect(world.arrived.length).toBeGreaterThan(3);
          for (const at of order) await world.deliver(at);
          await world.look();
          await world.pass(6 * day);
          for (const at of order) await world.deliver(at);
          await world.look();
          expect(world.actions().map(({ status }) => status)).toEqual(['awaiting-dispute']);
          world.say('final');
          for (const at of after) await world.deliver(at);
          await world.look();
          expect(world.actions().map(({ status }) => status)).toEqual(['complete']);
          expect(world.decided).toEqual(['final']);
          expectOneAtMost(world);
        },
      ),
      { numRuns: 20 },
    );
  }, 300_000);
});
