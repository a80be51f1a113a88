import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { decideByHand, setAsideOrders } from './decide-by-hand.ts';
import { demoOrders } from './demo-orders.ts';
import { openScene } from './open-scene.ts';
import type { Scene } from './open-scene.ts';
import type { Worker } from './start-worker.ts';
import { titles } from './provider.ts';
import { summarise } from './summary.ts';
import type { Summary } from './summary.ts';

const hour = 3_600_000;
const day = 24 * hour;

type Say = (line: string) => void;

/** Says what PageUp is told, as it is told. */
const createWitness = ({ sandbox }: Scene, say: Say) => {
  const began = sandbox.clock.now();
  const seen = new Map<string, string>();
  return (): void => {
    const ms = sandbox.clock.now() - began;
    const at = `day ${Math.floor(ms / day)}, ${String(Math.floor((ms % day) / hour)).padStart(2)} h`;
    for (const { id, record } of sandbox.pageup.state()) {
      if (record.status === 'pending' || seen.get(id) === record.status) continue;
      seen.set(id, record.status);
      say(`${at}  check ${id} is ${record.status}`);
    }
  };
};

interface Shift {
  readonly forMs: number;
  /** Between two turns. */
  readonly everyMs: number;
}

/** One worker for so long; then it is thrown away, as a process that ends. */
const work = async (scene: Scene, { forMs, everyMs }: Shift, witness: () => void, say: Say): Promise<void> => {
  const { clock } = scene.sandbox;
  const worker = scene.startWorker({
    onTrouble: (where, error, id = '') => say(`           ${where} ${id}: ${error instanceof Error ? error.name : ''}`),
  });
  for (const end = clock.now() + forMs; clock.now() < end;) {
    await clock.run(worker.turn());
    witness();
    await clock.advance(everyMs);
  }
  worker.close();
};

/** A person looks in Attestr's dashboard for the tag of each order that was set aside. */
const lookInDashboard = async ({ sandbox }: Scene, worker: Worker, say: Say): Promise<void> => {
  for (const order of await setAsideOrders(worker)) {
    const found = sandbox.attestr.state().requests.find(({ tag }) => tag === order.key);
    say(
      `           a person looks for check ${order.checkId} at ${titles[order.provider ?? 'attestr']}: ${found?.id ?? 'nothing'}`,
    );
    await decideByHand(worker, order, found === undefined ? { orderAgain: true } : { found: found.id });
  }
};

/** Works PageUp and three providers, all emulated in this process, for six days of virtual time; says what they then know. */
export const runDemo = async (say: Say): Promise<Summary> => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-many-'));
  const scene = openScene({ orders: demoOrders, store: join(folder, 'bridge.sqlite') });
  const witness = createWitness(scene, say);
  try {
    say(`${scene.checkIds.length} checks are pending in PageUp.`);
    await work(scene, { forMs: 6 * hour, everyMs: hour }, witness, say);
    say('           the worker ends, and another one goes on with what was kept');
    await work(scene, { forMs: day, everyMs: 6 * hour }, witness, say);
    const desk = scene.startWorker();
    await lookInDashboard(scene, desk, say);
    desk.close();
    await work(scene, { forMs: 5 * day, everyMs: 6 * hour }, witness, say);
    const last = scene.startWorker();
    const summary = await summarise(scene, last);
    last.close();
    return summary;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
