import { createSterlingClient } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';

import { operations } from '../../../../packages/sterling/src/generated/operations.ts';
import { createAccountWorld } from '../../../../packages/sterling/tests/promises/support/account-world.ts';
import { createPlanted, well } from '../../../../packages/sterling/tests/promises/support/canary/planted-provider.ts';
import { createThings } from '../../../../packages/sterling/tests/promises/support/things.ts';
import { ways } from '../../../../packages/sterling/tests/promises/support/ways.ts';
import { contestantOf } from './contestant-of.ts';
import type { MakeContestant } from './our-client.ts';
import { openCanaries, tokenAnswer } from './stage.ts';

type Name = keyof typeof operations;

const tokenPath = '/login/oauth/token';

export const sterlingContestant: MakeContestant = async (common) => {
  const { canaries, give, texts } = openCanaries();
  const planted = createPlanted(canaries);
  return contestantOf<Name, SterlingClient>({
    ...common,
    operations,
    async wayOf(name) {
      const { prepare, isResult } = ways[name === 'requestToken' ? 'listPackages' : name];
      return { call: await prepare(createThings(createAccountWorld())), isResult };
    },
    openWith: (more, origin) =>
      createSterlingClient({
        ...{ environment: 'integration', tokenUrl: `${origin}${tokenPath}` },
        ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
        ...more,
      }),
    answer: (name, received) => well(planted, name, received),
    token: {
      ...{ path: tokenPath, operation: 'requestToken', before: 'listPackages' },
      answer: await tokenAnswer(planted, 'requestToken'),
    },
    canaries: texts,
  });
};
