import { createTruoraClient } from '@bgc/truora';
import type { TruoraClient } from '@bgc/truora';

import { operations } from '../../../../packages/truora/src/generated/operations.ts';
import { createPlanted, well } from '../../../../packages/truora/tests/promises/support/canary/planted-provider.ts';
import { openWorld } from '../../../../packages/truora/tests/promises/support/promise-world.ts';
import { createThings, ways } from '../../../../packages/truora/tests/promises/support/ways.ts';
import { contestantOf } from './contestant-of.ts';
import type { MakeContestant } from './our-client.ts';
import { openCanaries } from './stage.ts';

type Name = keyof typeof operations;

/** The form of attachments is not documented: any document is one. */
const isAnyDocument = (value: unknown): boolean => value !== undefined;

export const truoraContestant: MakeContestant = async (common) => {
  const { canaries, give, texts } = openCanaries();
  return contestantOf<Name, TruoraClient>({
    ...common,
    operations,
    async wayOf(name) {
      const { prepare, isResult } = ways[name];
      const call = await prepare(createThings(openWorld()));
      return { call, isResult: name === 'getCheckAttachments' ? isAnyDocument : isResult };
    },
    openWith: (more) => createTruoraClient({ apiKey: give('options.apiKey'), ...more }),
    answer(name, received) {
      const planted = createPlanted(canaries);
      // By turns, members that are numbers hold texts: on the first turn.
      planted.good(name);
      return well(planted, name, received);
    },
    canaries: texts,
  });
};
