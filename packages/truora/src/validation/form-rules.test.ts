import { isInvalidRequestError } from '@bgc/truora';
import type { TruoraClient } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { brazilian, rejection, scripted } from '../resources/account-world.fixture.ts';

const hook = { event_type: 'check', subscriber_type: 'web' } as const;
const url = 'https://example.com/truora';
const drivers = { country: 'CO', type: 'drivers' };
const behavior = {
  first_name: 'Ada',
  last_name: 'Example',
  document_id: '1',
  document_type: 'national-id',
  country: 'co',
  reason: 'theft',
  birth_date: '1990-01-31',
  feedback_date: '2024-05-01T10:00:00Z',
  email: 'ada@example.com',
};

type Case = readonly [string, (truora: TruoraClient) => Promise<unknown>];

describe('Nothing is sent of', () => {
  test.each<Case>([
    [
      'weights that do not sum up to 1',
      ({ customTypes }) => customTypes.create({ ...drivers, dataset_traffic_fines: 0.5 }),
    ],
    ['no weights', ({ customTypes }) => customTypes.create(drivers)],
    [
      'a weight beyond 1',
      ({ customTypes }) =>
        customTypes.create({ ...drivers, dataset_traffic_fines: 1.5, dataset_behavior: -0.5 } as never),
    ],
    [
      'a weight that is no number',
      ({ customTypes }) => customTypes.create({ ...drivers, dataset_traffic_fines: Number.NaN }),
    ],
    [
      'a data set that is misspelt',
      ({ customTypes }) => customTypes.update({ ...drivers, dataset_trafic_fines: 1 } as never),
    ],
    [
      'a custom type named person',
      ({ customTypes }) => customTypes.create({ country: 'CO', type: 'Person', dataset_traffic_fines: 1 }),
    ],
    ['the deletion of the type company', ({ customTypes }) => customTypes.delete({ type: 'company' })],
    [
      'a frequency that is none',
      ({ continuousChecks }) => continuousChecks.create({ check_id: 'CHK1', frequency: '0d' }),
    ],
    [
      'a continuous check without its check',
      ({ continuousChecks }) => continuousChecks.create({ frequency: 'daily' } as never),
    ],
    ['half an update', ({ continuousChecks }) => continuousChecks.update('CCK1', { frequency: 'daily' } as never)],
    ['a hook without a receiver', ({ hooks }) => hooks.create({ ...hook } as never)],
    [
      'a hook to a receiver in the clear',
      ({ hooks }) => hooks.create({ ...hook, subscriber_url: 'http://example.com/' }),
    ],
    ['a hook for no action', ({ hooks }) => hooks.create({ ...hook, subscriber_url: url, actions: [] })],
    [
      'a hook for an unknown action',
      ({ hooks }) => hooks.create({ ...hook, subscriber_url: url, actions: ['ended' as 'finished'] }),
    ],
    [
      'an e-mail hook without its address',
      ({ hooks }) => hooks.create({ event_type: 'all', subscriber_type: 'email' } as never),
    ],
    ['a report without a name', ({ reports }) => reports.create({ name: '' })],
    ['a table of another kind', ({ reports }) => reports.upload('RPT1', new Uint8Array([1]), { fileName: 'a.pdf' })],
    [
      'a table that is no xlsx',
      ({ reports }) => reports.upload('RPT1', new Uint8Array([1, 2]), { fileName: 'a.xlsx' }),
    ],
    ['an empty table', ({ reports }) => reports.upload('RPT1', new Blob([]), { fileName: 'a.csv' })],
    ['a table without a name', ({ reports }) => reports.upload('RPT1', new Blob(['a']))],
    ['a path in place of a table', ({ reports }) => reports.upload('RPT1', 'a.csv' as never)],
    [
      'feedback without a date',
      ({ behaviors }) => behaviors.create({ ...behavior, feedback_date: undefined } as never),
    ],
    [
      'feedback on a day that does not exist',
      ({ behaviors }) => behaviors.create({ ...behavior, feedback_date: '2023-02-29T10:00:00Z' }),
    ],
    ['a check with an empty id', ({ checks }) => checks.get('')],
    ['a check with an id that leads elsewhere', ({ checks }) => checks.details('../config').next()],
    ['a misspelt language', ({ checks }) => checks.detailsPage('CHK1', { lang: 'en' } as never)],
    ['an empty language', ({ checks }) => checks.pdf('CHK1', { language: '' })],
    ['a misspelt option of the PDF', ({ checks }) => checks.waitForPdf('CHK1', { every: 1 } as never)],
    ['a misspelt option of a creation', ({ checks }) => checks.create(brazilian, { prority: 'low' } as never)],
    ['a misspelt question of health', ({ checks }) => checks.health({ contry: 'CO' } as never)],
  ])('%s', async (_, call) => {
    const { truora, asked } = scripted(() => Response.json({}));
    expect(await rejection(call(truora))).toSatisfy(isInvalidRequestError);
    expect(asked).toEqual([]);
  });
});

test('weights in tenths sum up to 1, and travel as numbers', async () => {
  const { truora, asked } = scripted(() => Response.json({ CO: { drivers: [] } }, { status: 201 }));
  const weights = { dataset_traffic_fines: 0.1, dataset_personal_identity: 0.2, dataset_legal_background: 0.7 };
  expect(await truora.customTypes.create({ ...drivers, ...weights })).toEqual({
    score_configs: { CO: { drivers: [] } },
  });
  expect(String(asked[0]?.body)).toMatch(/dataset_traffic_fines=0\.1/);
});

test('hooks on this machine may be plain http, and several actions are repeated keys', async () => {
  const { truora, asked } = scripted(() => Response.json({ hook_id: 'HOK1', signing_key: '00' }, { status: 201 }));
  await truora.hooks.create({ ...hook, subscriber_url: 'http://127.0.0.1:8080/', actions: ['created', 'finished'] });
  expect(String(asked[0]?.body)).toMatch(/actions=created&actions=finished/);
});

test('a File brings its name, and goes as one part named file', async () => {
  const { truora, asked } = scripted(() => Response.json({ report: { id: 'RPT1' } }));
  await truora.reports.upload('RPT1', new File(['country,type\n'], 'drivers.csv'));
  const sent = new Request('https://example.com', {
    method: 'POST',
    headers: asked[0]!.headers,
    body: asked[0]!.body as Blob,
  });
  const file = (await sent.formData()).get('file') as File;
  expect([file.name, file.type, await file.text()]).toEqual(['drivers.csv', 'text/csv', 'country,type\n']);
});
