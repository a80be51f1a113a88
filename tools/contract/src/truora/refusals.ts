import type { CheckRequest } from '@bgc/truora';

import type { World } from './steps/step.ts';

type Call = (world: World) => Promise<unknown>;

const terms = { user_authorized: true, force_creation: true } as const;
const person: CheckRequest = { country: 'CO', type: 'person', national_id: '10000009', ...terms };

/** Calls that Truora refuses, by what is wrong with them. They are made after the steps, on what those left. */
export const REFUSALS: Readonly<Record<string, Call>> = {
  'a key that nobody has': ({ stranger }) => stranger.checks.get('CHK0'),
  'an unknown check': ({ client }) => client.checks.get('CHK0'),
  'a check that is of an unknown custom type': ({ client }) =>
    client.checks.createCustom({ ...person, type: 'unheard-of' }),
  'a check of a report of nobody': ({ client }) => client.checks.create({ ...person, report_id: 'RPT0' }),
  'too many of high priority': async ({ client }) => {
    await client.checks.create({ ...person, national_id: '10000008' }, { priority: 'high' });
    return client.checks.create(person, { priority: 'high' });
  },
  'a page that begins nowhere': ({ client }) => client.checks.listPage({ startKey: 'CHK0' }),
  'details in a language that is none': ({ client, ids }) =>
    client.checks.detailsPage(ids['second'] ?? '', { language: 'tlh' }),
  'a PDF that is not made': ({ client, ids }) => client.checks.pdf(ids['company'] ?? ''),
  'the health of an unknown country': ({ client }) => client.checks.health({ country: 'XX' }),
  'a custom type that is there already': ({ client }) =>
    client.customTypes.create({ country: 'CO', type: 'demo', dataset_traffic_fines: 1 }),
  'an unknown custom type': ({ client }) => client.customTypes.delete({ type: 'unheard-of' }),
  'a continuous check of an unknown check': ({ client }) =>
    client.continuousChecks.create({ check_id: 'CHK0', frequency: 'daily' }),
  'an unknown continuous check': ({ client }) => client.continuousChecks.get('CCK0'),
  'an unknown hook': ({ client }) => client.hooks.delete('HOK0'),
  'an unknown report': ({ client }) => client.reports.get('RPT0'),
  'a file without a table in it': ({ client, ids }) =>
    client.reports.upload(ids['report'] ?? '', new TextEncoder().encode('no,table'), { fileName: 'checks.csv' }),
  'feedback with a key that nobody has': ({ stranger }) =>
    stranger.behaviors.create({
      first_name: 'Ada',
      last_name: 'Example',
      document_id: '000000000',
      document_type: 'national-id',
      country: 'co',
      reason: 'good-reputation',
      birth_date: '1990-01-31',
      feedback_date: '2024-05-01',
      email: 'ada@example.com',
    }),
};
