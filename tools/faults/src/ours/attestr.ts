import { createAttestrClient } from '@bgc/attestr';
import type { AttestrClient } from '@bgc/attestr';

import { operations } from '../../../../packages/attestr/src/generated/operations.ts';
import { createPlanted, well } from '../../../../packages/attestr/tests/promises/support/canary/planted-provider.ts';
import { openWorld } from '../../../../packages/attestr/tests/promises/support/promise-world.ts';
import { ways } from '../../../../packages/attestr/tests/promises/support/ways.ts';
import { contestantOf } from './contestant-of.ts';
import type { MakeContestant } from './our-client.ts';
import { openCanaries } from './stage.ts';

type Name = keyof typeof operations;

export const attestrContestant: MakeContestant = async (common) => {
  const { canaries, give, texts } = openCanaries();
  const planted = createPlanted(canaries);
  return contestantOf<Name, AttestrClient>({
    ...common,
    operations,
    async wayOf(name) {
      const { prepare, isResult } = ways[name];
      return { call: await prepare(openWorld()), isResult };
    },
    openWith: (more) => createAttestrClient({ authToken: give('options.authToken'), ...more }),
    answer: (name, received) => well(planted, name, received),
    canaries: texts,
  });
};
