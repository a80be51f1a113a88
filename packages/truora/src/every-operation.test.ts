import { faultsOfWrongCalls, wrongCalls } from '@bgc/promises';
import type { TruoraClient } from '@bgc/truora';
import { expect, test } from 'vitest';

import { operations } from './generated/operations.ts';
import { brazilian, openAccount } from './resources/account-world.fixture.ts';

const id = 'CHK1';
const hook = { event_type: 'check', subscriber_type: 'web', subscriber_url: 'https://example.com/truora' } as const;
const customType = { country: 'CO', type: 'drivers', dataset_traffic_fines: 1 };
const behavior = {
  first_name: 'Ada',
  last_name: 'Example',
  document_id: '1',
  document_type: 'national-id',
  country: 'co',
  reason: 'good-reputation',
  birth_date: '1990-01-31',
  feedback_date: '2024-05-01',
  email: 'ada@example.com',
};
const csv = new TextEncoder().encode('country,type,national_id\n');

/** The one way in for each operation of the spec. */
const ways: Readonly<Record<keyof typeof operations, (truora: TruoraClient) => Promise<unknown>>> = {
  listChecks: ({ checks }) => checks.list({ reportId: 'RPT1' }).next(),
  createCheck: ({ checks }) => checks.create(brazilian),
  getDatabaseHealth: ({ checks }) => checks.health({ country: 'CO' }),
  getCheck: ({ checks }) => checks.get(id),
  listCheckDetails: ({ checks }) => checks.details(id).next(),
  getCheckPdf: ({ checks }) => checks.pdf(id),
  createCheckPdf: ({ checks }) => checks.createPdf(id),
  getCheckAttachments: ({ checks }) => checks.attachments(id),
  listCustomTypes: ({ customTypes }) => customTypes.list(),
  updateCustomType: ({ customTypes }) => customTypes.update(customType),
  createCustomType: ({ customTypes }) => customTypes.create(customType),
  deleteCustomType: ({ customTypes }) => customTypes.delete({ type: 'drivers', country: 'CO' }),
  listContinuousChecks: ({ continuousChecks }) => continuousChecks.list().next(),
  createContinuousCheck: ({ continuousChecks }) => continuousChecks.create({ check_id: id, frequency: '2w' }),
  getContinuousCheck: ({ continuousChecks }) => continuousChecks.get('CCK1'),
  updateContinuousCheck: ({ continuousChecks }) =>
    continuousChecks.update('CCK1', { frequency: 'monthly', status: 'disabled' }),
  getContinuousCheckHistory: ({ continuousChecks }) => continuousChecks.history('CCK1').next(),
  listHooks: ({ hooks }) => hooks.list().next(),
  createHook: ({ hooks }) => hooks.create(hook),
  updateHook: ({ hooks }) => hooks.update('HOK1', hook),
  deleteHook: ({ hooks }) => hooks.delete('HOK1'),
  listReports: ({ reports }) => reports.list({ username: 'ops' }).next(),
  createReport: ({ reports }) => reports.create({ name: 'Drivers' }),
  getReport: ({ reports }) => reports.get('RPT1'),
  uploadReport: ({ reports }) => reports.upload('RPT1', csv, { fileName: 'drivers.csv' }),
  createBehavior: ({ behaviors }) => behaviors.create(behavior),
};

/** Second ways to what has one already. */
const others: readonly ((truora: TruoraClient) => unknown)[] = [
  ({ checks }) => checks.createCustom({ ...brazilian, type: 'drivers' }),
  ({ checks }) => checks.listPage(),
  ({ checks }) => checks.detailsPage(id),
  ({ checks }) => checks.waitUntilFinished(id),
  ({ checks }) => checks.waitForPdf(id),
  ({ reports }) => reports.listPage(),
  ({ hooks }) => hooks.listPage(),
];

/** Emulator and spec name path parameters as they like. */
const shape = (method: string, path: string): string => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`;

test('every operation of the spec has a way in, which sends that operation and no other', async () => {
  const { sandbox, client, settled } = openAccount();
  const truora = client({ retry: { maxRetries: 0 } });
  const sent: Record<string, readonly string[]> = {};
  for (const [name, way] of Object.entries(ways)) {
    const before = sandbox.journal.entries().length;
    // Most of these ids are nobody's: what counts is what was asked for.
    await settled(way(truora).catch(() => undefined));
    const asked = sandbox.journal.entries().slice(before);
    sent[name] = asked.map(({ method, template }) => shape(method, template));
  }
  const expected = Object.values(operations).map(({ id: name, method, path }) => [name, [shape(method, path)]]);
  expect(sent).toEqual(Object.fromEntries(expected));
});

test('null, a number or an array in place of an object, or of options, is refused or does without, and is never sent to be written', async () => {
  const { sandbox, client, settled } = openAccount();
  const written: unknown[] = [];
  const truora = client({
    retry: { maxRetries: 0 },
    fetch: (input, init) => {
      if (init?.method !== 'GET') written.push(input);
      return sandbox.fetch(input, init);
    },
  });
  const calls = wrongCalls(truora, [...Object.values(ways), ...others]);
  expect(await faultsOfWrongCalls(calls, { settled, written })).toEqual([]);
  expect(calls.length).toBeGreaterThan(Object.keys(operations).length);
});
