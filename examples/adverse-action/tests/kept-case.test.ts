import { day, hour } from '@bgc/example-parts/time';
import { createSterlingClient } from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { createAdverseActions } from '../src/adverse-actions.ts';
import type { Choice } from '../src/adverse-case.ts';
import { openScene } from '../src/open-scene.ts';
import { periods } from '../src/periods.ts';

/** One screening with an alert, and as many programs over one store as a test starts. */
const open = async () => {
  const scene = await openScene();
  const { sandbox, sterling, store, portal, screeningId, reportItemIds } = scene;
  const { clock } = sandbox;
  const start = (decide: () => Choice = () => 'wait', records = store.records, by = portal) =>
    createAdverseActions({ sterling, records, clock, portal: by, decide });
  return {
    ...scene,
    clock,
    start,
    plan: { screeningId, reportItemIds },
    requests: () => sandbox.journal.entries({ operation: 'createAdverseAction' }).length,
    actions: () => sandbox.sterling.screening(screeningId).adverseActions,
  };
};

describe('a kept case', () => {
  it('is gone on with by another process, and the notice is not sent again', async () => {
    const { clock, start, plan, screeningId, actions, requests } = await open();
    await clock.run(start().begin(plan));
    await clock.advance(5 * day);
    const early = await clock.run(start(() => 'final').advance(screeningId));
    expect(early).toMatchObject({ case: { state: 'notice-sent' }, waitsFor: 'candidate-may-dispute' });
    await clock.advance(hour);
    expect(await clock.run(start(() => 'final').advance(screeningId))).toMatchObject({ case: { outcome: 'final' } });
    expect(requests()).toBe(1);
    expect(actions()).toMatchObject([{ status: 'complete', reportItemIds: plan.reportItemIds }]);
  });

  it('is settled by reading when the process died between sending the notice and keeping that it was sent', async () => {
    const { clock, start, plan, store, screeningId, actions, requests } = await open();
    const dying = {
      ...store.records,
      replace: async (key: string, version: number, value: string) => {
        if (value.includes('"notice-sent"')) throw new Error('the process is gone');
        return store.records.replace(key, version, value);
      },
    };
    await expect(clock.run(start(undefined, dying).begin(plan))).rejects.toThrow('the process is gone');
    expect(await clock.run(start().advance(screeningId))).toMatchObject({ case: { state: 'notice-sent' } });
    expect(requests()).toBe(1);
    expect(actions()).toHaveLength(1);
  });

  it('is begun once, however often and by how many it is ordered at the same time', async () => {
    const { clock, start, plan, requests } = await open();
    await clock.run(Promise.all([start().begin(plan), start().begin(plan), start().begin(plan)]));
    await clock.run(start().begin(plan));
    expect(requests()).toBe(1);
  });

  it('that was refused is begun anew when a person orders it again', async () => {
    const { sandbox, account, clock, start, plan, screeningId, actions } = await open();
    sandbox.sterling.behave(account, { adverseActionReasons: 'not-allowed' });
    expect(await clock.run(start().begin(plan))).toMatchObject({ case: { state: 'refused' } });
    expect(await clock.run(start().advance(screeningId))).toMatchObject({ case: { state: 'refused' } });
    expect(await clock.run(start().begin({ screeningId }))).toMatchObject({ case: { state: 'notice-sent' } });
    expect(actions()).toHaveLength(1);
  });

  it('is refused, and no notice sent, where somebody else has begun an adverse action', async () => {
    const { clock, start, plan, sterling, requests } = await open();
    await sterling.screenings.adverseActions.create(plan.screeningId);
    const { case: refused } = await clock.run(start().begin(plan));
    expect(refused).toMatchObject({ state: 'refused', reason: expect.stringContaining('begun elsewhere') });
    expect(requests()).toBe(1);
  });

  it('is told from an earlier adverse action that was cancelled', async () => {
    const { sandbox, clock, start, plan, sterling, actions } = await open();
    await sterling.screenings.adverseActions.create(plan.screeningId);
    sandbox.sterling.processAdverseAction(plan.screeningId, { status: 'cancelled' });
    expect(await clock.run(start().begin(plan))).toMatchObject({ waitsFor: 'notice-on-its-way' });
    expect(actions().map(({ status }) => status)).toEqual(['cancelled', 'initiated']);
  });

  it('asks again when the candidate disputed after it was decided', async () => {
    const { sandbox, clock, start, plan, screeningId, actions } = await open();
    await clock.run(start().begin(plan));
    await clock.advance(hour);
    await clock.run(start().advance(screeningId));
    await clock.advance(5 * day);
    const asked: Choice[] = [];
    const decide = (): Choice => {
      if (asked.length === 0) sandbox.sterling.dispute(screeningId);
      asked.push('final');
      return 'final';
    };
    expect(await clock.run(start(decide).advance(screeningId))).toMatchObject({ waitsFor: 'disputed' });
    expect(actions()).toMatchObject([{ status: 'awaiting-dispute' }]);
    sandbox.sterling.dispute(screeningId, { status: 'deactivated' });
    expect(await clock.run(start(decide).advance(screeningId))).toMatchObject({ case: { outcome: 'final' } });
    expect(asked).toHaveLength(2);
  });

  it('whose decision has to be carried out by hand stays decided until Sterling shows that it was', async () => {
    const { sandbox, clock, start, plan, screeningId, store } = await open();
    const told: string[] = [];
    const byHand = {
      finish(id: string, choice: Choice) {
        told.push(`${id} ${choice}`);
        return 'by-hand' as const;
      },
    };
    await clock.run(start().begin(plan));
    await clock.advance(hour + 5 * day);
    const progress = await clock.run(start(() => 'final', store.records, byHand).advance(screeningId));
    expect(progress).toMatchObject({ case: { state: 'decided' }, waitsFor: 'to-be-done-by-hand' });
    // Nobody is asked again: the answer is kept.
    await clock.run(start(() => 'withdraw', store.records, byHand).advance(screeningId));
    expect(told).toEqual([`${screeningId} final`, `${screeningId} final`]);
    sandbox.sterling.completeAdverseAction(screeningId);
    expect(await clock.run(start().advance(screeningId))).toMatchObject({ case: { outcome: 'final' } });
  });

  it.each(['', {}, [null]].map((shown) => [shown]))(
    'sends no notice, and no second one, while Sterling shows no readable list of adverse actions: %j',
    async (shown) => {
      const { sandbox, account, clock, store, portal, plan, screeningId, requests } = await open();
      let isReadable = false;
      const sterling = createSterlingClient({
        ...account,
        clock,
        fetch: async (input, init) => {
          const request = new Request(input, init);
          if (request.url.endsWith('/adverse-actions')) isReadable = false;
          const answer = await sandbox.fetch(request);
          if (isReadable || request.method !== 'GET') return answer;
          return Response.json({ ...((await answer.json()) as object), adverseActions: shown });
        },
      });
      const actions = createAdverseActions({ sterling, records: store.records, clock, portal });
      expect(await clock.run(actions.begin(plan))).toMatchObject({
        ...{ case: { state: 'planned' }, waitsFor: 'nothing-shown', lookAgainAt: clock.now() + periods.lookAgain.ms },
      });
      expect(requests()).toBe(0);

      isReadable = true;
      sandbox.faults.add({ kind: 'accepted-but-timed-out', ending: 'reset', operation: 'createAdverseAction' });
      await clock.run(actions.advance(screeningId));
      await clock.advance(hour);
      expect(await clock.run(actions.advance(screeningId))).toMatchObject({
        ...{ case: { state: 'notice-intended' }, waitsFor: 'nothing-shown' },
      });
      isReadable = true;
      expect(await clock.run(actions.advance(screeningId))).toMatchObject({ case: { state: 'notice-sent' } });
      expect(requests()).toBe(1);
    },
  );

  it('takes no shorter time to dispute than five days', async () => {
    const { sterling, store, clock, portal } = await openScene().then((scene) => ({
      ...scene,
      clock: scene.sandbox.clock,
    }));
    const options = { sterling, records: store.records, clock, portal, disputeMs: 4 * day };
    expect(() => createAdverseActions(options)).toThrow('5 days');
  });
});
