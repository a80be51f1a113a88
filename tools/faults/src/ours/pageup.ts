import { createPageUpClient } from '@bgc/pageup';
import type { PageUpClient, WritableRecord } from '@bgc/pageup';
import { plantDocument } from '@bgc/promises';

import { operations } from '../../../../packages/pageup/src/generated/operations.ts';
import { createPlanted } from '../../../../packages/pageup/tests/support/canary/planted-provider.ts';
import { contestantOf } from './contestant-of.ts';
import type { MakeContestant } from './our-client.ts';
import type { Way } from './rehearsal.ts';
import { openCanaries, tokenAnswer } from './stage.ts';

type Name = keyof typeof operations;

const tokenPath = '/login/connect/token';

const waysWith = (give: (place: string) => string): Readonly<Record<Name, Way<PageUpClient>>> => {
  const record = plantDocument(operations.updateBackgroundCheck.sensitive.request, (path) => {
    const text = give(`updateBackgroundCheck.request.${path}`);
    return path.endsWith('reportLink') ? `https://reports.example.com/${text}` : text;
  }) as WritableRecord;
  const list: Way<PageUpClient> = {
    call: ({ backgroundChecks }, options) =>
      backgroundChecks.list({ status: 'pending', provider: give('listBackgroundChecks.parameter.provider') }, options),
    isResult: (value) => Array.isArray(value) && value.every(({ id }: { id: unknown }) => typeof id === 'string'),
  };
  return {
    createToken: list,
    listBackgroundChecks: list,
    updateBackgroundCheck: {
      call: ({ backgroundChecks }, options) =>
        backgroundChecks.update(give('updateBackgroundCheck.parameter.id'), record, options),
      isResult: (value) => value === undefined,
    },
  };
};

export const pageUpContestant: MakeContestant = async (common) => {
  const { canaries, give, texts } = openCanaries();
  const planted = createPlanted(canaries);
  const ways = waysWith(give);
  return contestantOf<Name, PageUpClient>({
    ...common,
    operations,
    wayOf: (name) => ways[name],
    openWith: (more, origin) =>
      createPageUpClient({
        ...{ environment: 'uat', dataCentre: 'dc2', tokenUrl: `${origin}${tokenPath}` },
        ...{ tenantId: give('options.tenantId'), instanceId: give('options.instanceId') },
        ...{ clientId: give('options.clientId'), clientSecret: give('options.clientSecret') },
        ...more,
      }),
    answer: (name) => planted.json(planted.good(name)),
    token: {
      ...{ path: tokenPath, operation: 'createToken', before: 'listBackgroundChecks' },
      answer: await tokenAnswer(planted, 'createToken'),
    },
    canaries: texts,
  });
};
