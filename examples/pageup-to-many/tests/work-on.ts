import { createSteps } from '@bgc/example-pageup-to-sterling/tests/steps.ts';
import type { Death } from '@bgc/example-pageup-to-sterling/tests/steps.ts';

import { decideByHand, setAsideOrders } from '../src/decide-by-hand.ts';
import type { BridgeRecord } from '../src/bridge-record.ts';
import { employedAt, inCountry } from '../src/demo-orders.ts';
import { openScene } from '../src/open-scene.ts';
import type { Scene } from '../src/open-scene.ts';

const hour = 3_600_000;

/** Where an employment is ordered at the emulated Attestr. */
export const employmentPath = '/attestr/api/v1/public/factx/async/work';

/** An order for each provider. */
export const openThree = (store: string): Scene =>
  openScene({
    store,
    orders: (letter) => [
      inCountry('US', 'Ada', 'Example'),
      inCountry('CO', 'Luz', 'Example'),
      employedAt('Example Hotels', 'Asha', [letter]),
    ],
  });

/** What stands in PageUp, and does not change any more. */
export const isOver = ({ sandbox }: Scene, checkId: string): boolean =>
  sandbox.pageup
    .state()
    .some(({ id, record }) => id === checkId && ['completed', 'cancelled', 'failed'].includes(record.status));

export interface WorkOptions {
  /** Kills it there. */
  readonly death?: Death;
  readonly send?: typeof fetch;
}

/** Orders are placed, or tried again, within hours; outcomes take days. */
const pauseAfter = (turns: number): number => (turns < 4 ? hour : 12 * hour);

/** Lets a worker work, on virtual time, until every check is over or was set aside; or until it dies. Says whether it died. */
export const workOn = async (
  scene: Scene,
  { death, send = scene.sandbox.fetch }: WorkOptions = {},
): Promise<boolean> => {
  const { clock } = scene.sandbox;
  let died = false;
  let tell = (): void => undefined;
  const dead = new Promise<void>((resolve) => (tell = resolve));
  // Nothing in it ever goes on: as in a process that was killed.
  const die = (): Promise<never> => {
    died = true;
    tell();
    return new Promise<never>(() => undefined);
  };
  const steps = createSteps(death, die, send);
  const worker = scene.startWorker({ fetch: steps.fetch, store: (own) => steps.store(own) });
  const isThrough = async (): Promise<boolean> => {
    const aside = (await setAsideOrders(worker)).map(({ checkId }) => checkId);
    return scene.checkIds.every((id) => isOver(scene, id) || aside.includes(id));
  };
  for (let turns = 0; !died && turns < 40; turns++) {
    await clock.run(Promise.race([worker.turn(), dead]));
    if (!died && (await isThrough())) break;
    await clock.advance(pauseAfter(turns));
  }
  // A dead worker's file stays open, as its calls may still be under way.
  if (!died) worker.close();
  return died;
};

/** A person looks at Attestr for what was set aside, and says so. Gives what there was. */
export const settleByHand = async (scene: Scene): Promise<readonly BridgeRecord[]> => {
  // People are slow.
  await scene.sandbox.clock.advance(hour);
  const desk = scene.startWorker();
  const orders = await setAsideOrders(desk);
  for (const order of orders) {
    const found = scene.sandbox.attestr.state().requests.find(({ tag }) => tag === order.key);
    await decideByHand(desk, order, found === undefined ? { orderAgain: true } : { found: found.id });
  }
  desk.close();
  await scene.sandbox.clock.advance(hour);
  return orders;
};
