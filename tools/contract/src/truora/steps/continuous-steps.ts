import { documentedSample } from '../samples.ts';
import { JSON_ANSWER } from '../../provider/step.ts';
import { whileOlder } from './check-steps.ts';
import { loudAll } from './hook-steps.ts';
import { FORM, formOf, whileItBehaves, type Step } from './step.ts';

const PATH = '/v1/continuous-checks';
const DAY = 86_400_000;

const { frequency, score_status: scoreStatus } = documentedSample('continuous_check_create_201') as {
  frequency: '1m';
  score_status: string;
};

const creation = (name: string, check: string): Step => ({
  operation: 'createContinuousCheck',
  what: `of a check that was ${check}`,
  call: async (world) => {
    const request = { check_id: world.ids[check] ?? '', frequency, status: 'enabled' } as const;
    const one = await whileOlder(world, () => world.client.continuousChecks.create(request));
    world.ids[name] = one.continuous_check_id;
    return one;
  },
  sent: (ids) => ({
    path: PATH,
    headers: FORM,
    body: formOf({ check_id: ids[check] ?? '', frequency, status: 'enabled' }),
  }),
  answered: () => ({ counter: 0, frequency, score_status: scoreStatus, status: 'enabled' }),
});

/** Continuous checks, over two of their runs. */
export const continuousSteps: readonly Step[] = [
  creation('yearly', 'nameless'),
  creation('continuous', 'uploaded'),
  {
    operation: 'listContinuousChecks',
    what: 'whose first page is not the last',
    call: (world) => whileItBehaves(world, { pageSize: 1 }, () => world.client.continuousChecks.listPage()),
    sent: () => ({ path: PATH, headers: JSON_ANSWER }),
    answered: ({ continuous }) => ({ continuous_checks: [{ continuous_check_id: continuous }] }),
  },
  {
    operation: 'getContinuousCheck',
    call: ({ client, ids }) => client.continuousChecks.get(ids['continuous'] ?? ''),
    sent: ({ continuous }) => ({ path: `${PATH}/${continuous}`, headers: JSON_ANSWER }),
    answered: ({ continuous, uploaded }) => ({ continuous_check_id: continuous, check: { check_id: uploaded } }),
  },
  {
    operation: 'updateContinuousCheck',
    call: ({ client, ids }) =>
      client.continuousChecks.update(ids['yearly'] ?? '', { frequency: '1y', status: 'disabled' }),
    sent: ({ yearly }) => ({
      path: `${PATH}/${yearly}`,
      headers: FORM,
      body: formOf({ frequency: '1y', status: 'disabled' }),
    }),
    answered: () => ({ frequency: '1y', status: 'disabled' }),
  },
  loudAll,
  {
    operation: 'getContinuousCheckHistory',
    what: 'whose first page is not the last',
    call: async (world) => {
      const { client, colleague, ids, sandbox } = world;
      const person = { country: 'CO', type: 'Demo', national_id: '10000005', first_name: 'Score-Down' } as const;
      const terms = { user_authorized: true, force_creation: true };
      const { check_id: id } = await colleague.checks.createCustom({ ...person, ...terms });
      const one = await colleague.continuousChecks.create({ check_id: id, frequency: '1w' });
      ids['watched'] = one.continuous_check_id;
      sandbox.truora.finish(id);
      return whileItBehaves(world, { turnaround: 1000, pageSize: 1, hookBatchMs: 2000 }, async () => {
        await sandbox.clock.advance(15 * DAY);
        const page = await client.continuousChecks.historyPage(one.continuous_check_id);
        ids['history page'] = page.startKey ?? '';
        return page;
      });
    },
    sent: ({ watched }) => ({ path: `${PATH}/${watched}/history`, headers: JSON_ANSWER }),
  },
  {
    operation: 'getContinuousCheckHistory',
    what: 'from the second page on',
    call: ({ client, ids }) =>
      client.continuousChecks.historyPage(ids['watched'] ?? '', { startKey: ids['history page'] ?? '' }),
    sent: (ids) => ({
      path: `${PATH}/${ids['watched']}/history`,
      query: { start_key: ids['history page'] ?? '' },
      headers: JSON_ANSWER,
    }),
    answered: () => ({ history: [{ dataset_score_changes: { legal_background: [1, 0] } }] }),
  },
];
