import { setTimeout as sleep } from 'node:timers/promises';

import { seededRandom } from '@bgc/promises/seeded-random';

import type { LoadOptions } from '../load-options.ts';
import { dataOf } from '../verdict/heap-slope.ts';
import type { Sample } from '../worker/measure-heap.ts';
import type { WorldCounts } from '../world/count-world.ts';
import type { Progress } from '../world/progress.ts';
import { planKills } from './kill-plan.ts';
import { isNothingLeft, leftInStore } from './left-in-store.ts';
import { orderInWaves } from './order-in-waves.ts';
import type { Fleet } from './worker-fleet.ts';
import type { WorldLink } from './world-link.ts';

export interface Course {
  /** Real seconds until each check had its result and each callback was delivered; 0 where that never came. */
  readonly workedSeconds: number;
  /** Why it was given up. */
  readonly givenUp: string | undefined;
}

interface Scene {
  readonly options: LoadOptions;
  readonly world: WorldLink;
  readonly fleet: Fleet;
  readonly store: string;
  /** Checks after which the first worker's heap is measured; all are ordered at once where nobody asks for it. */
  readonly wave: number | undefined;
  readonly interrupted: AbortSignal;
  readonly say: (line: string) => void;
}

const sayEveryMs = 5_000;
/** By the clock of the processes: longer than callbacks are gathered for. */
const quietMs = 200_000;

const isSettled = ({ unclaimed, unfinished, callbacks }: WorldCounts): boolean =>
  unclaimed + unfinished + callbacks.open === 0;

const lineOf = (ms: number, kills: number, { ordered, claimed, callbacksDelivered, requests }: Progress): string =>
  `${(ms / 1_000).toFixed(0)} s: ${ordered} ordered, ${claimed} claimed, ${callbacksDelivered} callbacks handled, ${requests} requests, ${kills} kills`;

const measuredLine = (sample: Sample | undefined): string =>
  sample === undefined
    ? 'not measured: never at rest'
    : `measured after ${sample.handled} checks: ${(dataOf(sample) / 1_024).toFixed(0)} KiB`;

/** Kills workers when their time has come, and begins them again, until nothing is left to do or nothing happens any more. */
export const untilSettled = async ({
  options,
  world,
  fleet,
  store,
  wave,
  interrupted,
  say,
}: Scene): Promise<Course> => {
  const { checks } = options;
  const kills = [...planKills(options.kills, options.workers, seededRandom(options.seed))];
  const beganAt = performance.now();
  let lastChange = { text: '', at: beganAt };
  let saidAt = 0;
  let awaited = '';
  let workedSeconds = 0;
  const waves =
    wave === undefined
      ? undefined
      : orderInWaves({
          ...{ checks, wave, quietMs: quietMs / options.speed, allow: world.allow },
          measure: async () => say(measuredLine(await fleet.measure(0))),
        });
  if (waves === undefined) world.allow(checks);
  for (;;) {
    await sleep(50);
    const now = performance.now();
    const at = await world.progress();
    // Each check is worked on twice: when it is ordered, and when it is told of.
    const done = (at.claimed + Math.min(checks, at.callbacksDelivered / 2)) / (2 * checks);
    const [kill] = kills;
    if (kill !== undefined && kill.at <= done) {
      kills.shift();
      await fleet.kill(kill.worker);
      await fleet.start(kill.worker);
    }
    if (now - saidAt > sayEveryMs) {
      saidAt = now;
      say(lineOf(now - beganAt, options.kills - kills.length, at) + awaited);
    }
    await waves?.goOn(at, now);
    let text = `${at.claimed} ${at.callbacksDelivered}`;
    if (at.claimed >= checks && waves?.isOver() !== false) {
      const seen = await world.counts();
      text += ` ${seen.unfinished} ${seen.callbacks.open}`;
      awaited = `; to come: ${seen.unfinished} ends, ${seen.callbacks.open} callbacks`;
      if (isSettled(seen)) {
        workedSeconds ||= (now - beganAt) / 1_000;
        const left = await leftInStore(store);
        text += ` ${left.checks} ${left.orders} ${left.screenings}`;
        awaited = `; left in the store: ${left.checks} checks, ${left.orders} orders, ${left.screenings} screenings`;
        if (isNothingLeft(left)) return { workedSeconds, givenUp: undefined };
      }
      // Looking through all of it costs the emulators time.
      await sleep(Math.min(1_000, checks));
    }
    if (text !== lastChange.text) lastChange = { text, at: now };
    if (now - lastChange.at > options.patienceMs) return { workedSeconds, givenUp: 'nothing changed any more' };
    if (now - beganAt > options.limitMs) return { workedSeconds, givenUp: 'it took too long' };
    if (interrupted.aborted) return { workedSeconds, givenUp: 'interrupted' };
  }
};
