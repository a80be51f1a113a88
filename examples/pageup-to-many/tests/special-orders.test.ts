import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CheckSpec } from '@bgc/sandbox';
import { createTruoraClient } from '@bgc/truora';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { decideByHand, setAsideOrders } from '../src/decide-by-hand.ts';
import { employedAt, inCountry } from '../src/demo-orders.ts';
import { openScene } from '../src/open-scene.ts';
import type { Scene } from '../src/open-scene.ts';
import { paidAt } from '../src/summary.ts';
import { settleByHand, workOn } from './work-on.ts';

const hour = 3_600_000;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bgc-many-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let scenes = 0;
const open = (orders: (letter: string) => readonly CheckSpec[]): Scene =>
  openScene({ orders, store: join(folder, `${++scenes}.sqlite`) });

const luz = inCountry('CO', 'Luz', 'Example');
const recordOf = ({ sandbox, checkIds }: Scene, index = 0) => {
  const id = checkIds[index];
  return sandbox.pageup.state().find((check) => check.id === id)?.record;
};
const aside = async (scene: Scene) => {
  const desk = scene.startWorker();
  const orders = await setAsideOrders(desk);
  desk.close();
  return orders;
};

it('an earlier check of the same person is not taken for one whose order was lost', async () => {
  const scene = open(() => [luz]);
  const { clock, faults, fetch, truora } = scene.sandbox;
  await createTruoraClient({ ...truora.options(), fetch, clock }).checks.create({
    ...({ country: 'CO', type: 'person', national_id: '00000000000', date_of_birth: '1990-01-31' } as const),
    ...{ first_name: 'Luz', last_name: 'Example', user_authorized: true, force_creation: true },
  });
  await clock.advance(hour);
  faults.add({ provider: 'truora', operation: 'createCheck', kind: 'reset' });
  await workOn(scene);
  expect(await aside(scene)).toMatchObject([{ reason: expect.stringMatching(/^Truora found CHK\w+, which is older/) }]);
  expect(paidAt(scene).truora).toBe(1);
});

it('the same person, ordered twice, is checked twice, and each order has its own check', async () => {
  const scene = open(() => [luz, luz]);
  scene.sandbox.faults.add({ provider: 'truora', operation: 'createCheck', kind: 'accepted-but-timed-out', nth: 2 });
  await workOn(scene);
  expect(paidAt(scene).truora).toBe(2);
  const references = [0, 1].map((index) => recordOf(scene, index)?.referenceNumber);
  expect(new Set(references).size).toBe(2);
  expect(references).toEqual(expect.arrayContaining(scene.sandbox.truora.state().checks.map(({ id }) => id)));
});

it('an order whose answer was lost is searched for, and not made anew, after Truora refused to search, too', async () => {
  const scene = open(() => [luz]);
  const create = { provider: 'truora', operation: 'createCheck' };
  scene.sandbox.faults.add({ ...create, kind: 'accepted-but-timed-out' });
  scene.sandbox.faults.add({ ...create, kind: 'forbidden', nth: 2 });
  await workOn(scene);
  expect(scene.sandbox.truora.state().counts).toMatchObject({ paid: 1, reused: 1 });
  expect(recordOf(scene)?.status).toBe('completed');
});

it('an order that was lost half a day ago is nothing that Truora can be asked for: a person is, and may give it up', async () => {
  const scene = open(() => [luz]);
  scene.sandbox.faults.add({ provider: 'truora', operation: 'createCheck', kind: 'accepted-but-timed-out' });
  const worker = scene.startWorker();
  await scene.sandbox.clock.run(worker.turn());
  await scene.sandbox.clock.advance(13 * hour);
  await workOn(scene);
  const [order] = await setAsideOrders(worker);
  expect(order?.reason).toContain('too long ago');
  expect(recordOf(scene)?.status).toBe('inprogress');
  if (order !== undefined) await decideByHand(worker, order, { giveUp: 'It is looked into. Order again tomorrow.' });
  await scene.sandbox.clock.advance(hour);
  await workOn(scene);
  expect(recordOf(scene)).toMatchObject({
    status: 'failed',
    reasonForFail: 'It is looked into. Order again tomorrow.',
  });
  expect(paidAt(scene).truora).toBe(1);
  worker.close();
});

it('a person who finds nothing yet is not believed before it is certain that nothing comes', async () => {
  const scene = open((letter) => [employedAt('Late-Check', 'Asha', [letter])]);
  const worker = scene.startWorker();
  await scene.sandbox.clock.run(worker.turn());
  const [order] = await setAsideOrders(worker);
  if (order === undefined) throw new Error('Nothing was set aside.');
  await expect(decideByHand(worker, order, { orderAgain: true })).rejects.toThrow(/may still arrive/);
  worker.close();
  expect(await settleByHand(scene)).toHaveLength(1);
  await workOn(scene);
  expect(paidAt(scene).attestr).toBe(1);
  expect(recordOf(scene)?.status).toBe('completed');
});

it('what certainly never arrived is ordered again by itself, and is no fault of the order', async () => {
  const scene = open((letter) => [employedAt('Example Hotels', 'Asha', [letter])]);
  const { attestr, clock } = scene.sandbox;
  const [account = ''] = attestr.accounts();
  attestr.behave(account, { credits: 0 });
  const troubles: unknown[] = [];
  const worker = scene.startWorker({ onTrouble: (where, error) => troubles.push([where, (error as Error).name]) });
  await clock.run(worker.turn());
  worker.close();
  expect(troubles).toEqual([['ordering', 'ValidationError']]);
  expect(recordOf(scene)?.status).toBe('queued');
  attestr.behave(account, { credits: 1 });
  await clock.advance(hour);
  await workOn(scene);
  expect(recordOf(scene)?.status).toBe('completed');
  expect(await settleByHand(scene)).toEqual([]);
});

it('a status that nobody knows is work in progress, and stands beside it', async () => {
  const scene = open(() => [inCountry('CO', 'Nia', 'Never')]);
  const { clock, truora } = scene.sandbox;
  const worker = scene.startWorker();
  await clock.run(worker.turn());
  const id = truora.state().checks[0]?.id ?? '';
  await clock.advance(60_000);
  truora.setStatus(id, 'under_review');
  await clock.advance(hour);
  await clock.run(worker.turn());
  const results = [{ reportType: 'Status at Truora', status: 'under_review' }];
  expect(recordOf(scene)).toMatchObject({ status: 'inprogress', referenceNumber: id, results });
  truora.finish(id);
  await clock.advance(hour);
  await clock.run(worker.turn());
  worker.close();
  expect(recordOf(scene)?.status).toBe('completed');
});

it('works by itself, turn after turn, until it is stopped', async () => {
  const scene = open(() => [luz]);
  const { clock } = scene.sandbox;
  const worker = scene.startWorker();
  const running = worker.run();
  for (let minutes = 0; minutes < 15; minutes++) await clock.advance(60_000);
  expect(recordOf(scene)?.status).toBe('completed');
  await clock.run(running.stop());
  const before = scene.sandbox.journal.entries().length;
  await clock.advance(hour);
  expect(scene.sandbox.journal.entries()).toHaveLength(before);
  worker.close();
});
