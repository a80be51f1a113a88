import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openSqliteStore } from '@bgc/core/node';

import { createFastClock } from '../fast-clock.ts';
import type { Pace } from '../fast-clock.ts';
import type { LoadOptions } from '../load-options.ts';
import { leftOrders } from '../whereabouts/left-orders.ts';
import { whereabouts } from '../whereabouts/whereabouts.ts';
import type { Whereabouts } from '../whereabouts/whereabouts.ts';
import type { WorldCounts } from '../world/count-world.ts';
import { leftInStore } from './left-in-store.ts';
import type { LeftInStore } from './left-in-store.ts';
import { untilSettled } from './until-settled.ts';
import type { Course } from './until-settled.ts';
import { createFleet } from './worker-fleet.ts';
import type { Fleet, WorkerLife } from './worker-fleet.ts';
import { startWorld } from './world-link.ts';
import type { WorldLink } from './world-link.ts';

export interface LoadOutcome extends Course {
  readonly options: LoadOptions;
  readonly counts: WorldCounts;
  readonly left: LeftInStore;
  /** Checks that were not over when it was given up. */
  readonly astray: readonly Whereabouts[];
  readonly lives: readonly WorkerLife[];
  readonly troubles: Readonly<Record<string, number>>;
  /** Real seconds until nothing was left to do. */
  readonly seconds: number;
}

// In memory where there is such a folder: nothing here is to outlive a loss of power.
const folderFor = (): Promise<string> => mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bgc-load-'));

/**
 * V8's optimising compilers keep lists of what their code depends on among the data, and they grow for as long as they optimise: half a per cent for 1,000
 * checks, which nobody could tell from a leak. What a program keeps is the same without them.
 */
const measuredFlags = ['--no-opt', '--no-maglev'];

export interface RunTerms {
  /** Checks after which the first worker comes to rest and its heap is measured: never unless told. */
  readonly wave?: number;
  readonly say: (line: string) => void;
  /** Aborting it ends the run in order. */
  readonly interrupted: AbortSignal;
}

/** Asked while workers are there: whoever stops lets go of what it holds. */
const findAstray = async (path: string, pace: Pace, world: WorldLink): Promise<readonly Whereabouts[]> => {
  const clock = createFastClock(pace);
  using store = openSqliteStore({ path, clock });
  const orders = await leftOrders(store, clock.now());
  return whereabouts(orders, await world.whereabouts(orders));
};

/** Orders the checks, lets workers work, kills some of them, and asks both emulators and the store what came of it. */
export const runLoad = async (options: LoadOptions, { wave, say, interrupted }: RunTerms): Promise<LoadOutcome> => {
  const { checks, tenants, faults, lostCallbacks, rate, lenience, seed, speed, haste, workers } = options;
  // Compiled once: a worker that is begun again should not cost more than the worker.
  const compileCache = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));
  const pace = { startedAt: Date.now(), speed, haste };
  const world = await startWorld({ checks, tenants, faults, lostCallbacks, rate, lenience, seed, pace }, compileCache);
  const folder = await folderFor();
  const store = join(folder, 'load.sqlite');
  let fleet: Fleet | undefined;
  try {
    const { customers } = world;
    fleet = createFleet({
      settings: { store, customers, pace, lenience, variant: options.worker },
      compileCache,
      flags: wave === undefined ? [] : measuredFlags,
      onPorts: world.route,
    });
    const { start } = fleet;
    await Promise.all(Array.from({ length: workers }, (_, place) => start(place)));
    const beganAt = performance.now();
    const course = await untilSettled({ options, world, fleet, store, wave, interrupted, say });
    const seconds = (performance.now() - beganAt) / 1_000;
    const astray = course.givenUp === undefined ? [] : await findAstray(store, pace, world);
    await fleet.stopAll();
    return {
      ...{ ...course, options, seconds, astray },
      counts: await world.counts(),
      left: await leftInStore(store),
      lives: fleet.lives(),
      troubles: fleet.troubles(),
    };
  } finally {
    fleet?.abandon();
    await world.end();
    await rm(folder, { recursive: true, force: true });
  }
};
