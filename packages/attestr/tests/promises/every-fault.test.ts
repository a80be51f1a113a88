import { countTimers } from '@bgc/promises';
import { faultSuite } from '@bgc/promises/suites';
import { beforeAll } from 'vitest';

import { operations } from '../../src/generated/operations.ts';
import { loadEverything, openWorld } from './support/promise-world.ts';
import { countMade, ways } from './support/ways.ts';

beforeAll(loadEverything);

// Signatures are hashed off the event loop, and time would be moved meanwhile.
const unsigned = { clientSecret: undefined as never };

faultSuite({
  ...{ provider: 'attestr', operations, ways },
  // 4291 and 4292: refused at the door.
  turnedAway: [429],
  open: async (name, limits) => {
    const world = openWorld();
    const call = await ways[name].prepare(world);
    const { clock, waiting } = countTimers(world.clock);
    const attestr = world.client({ ...unsigned, ...limits, clock });
    return {
      ...{ sandbox: world.sandbox, waiting },
      call: (signal) => call(attestr, { signal }),
      made: () => countMade(world)[name],
    };
  },
});
