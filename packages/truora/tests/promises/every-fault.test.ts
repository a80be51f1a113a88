import { countTimers } from '@bgc/promises';
import { faultSuite } from '@bgc/promises/suites';
import { beforeAll } from 'vitest';

import { operations } from '../../src/generated/operations.ts';
import { loadEverything, openWorld } from './support/promise-world.ts';
import { countMade, createThings, ways } from './support/ways.ts';

beforeAll(loadEverything);

faultSuite({
  ...{ provider: 'truora', operations, ways, turnedAway: [401, 429] },
  open: async (name, limits) => {
    const world = openWorld();
    const call = await ways[name].prepare(createThings(world));
    const { clock, waiting } = countTimers(world.clock);
    const truora = world.client({ ...limits, clock });
    return {
      ...{ sandbox: world.sandbox, waiting },
      call: (signal) => call(truora, { signal }),
      made: () => countMade(world)[name],
    };
  },
});
