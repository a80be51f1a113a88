import { createPageUpClient, isBgcError, isConfigurationError, isInvalidRequestError, watch } from '@bgc/pageup';
import type { BackgroundChecks, OwnedCheck, PageUpClient } from '@bgc/pageup';
import { expect, test } from 'vitest';

import { openTenant, rejection } from '../tests/tenant-world.ts';

/** As JavaScript calls it. */
type Loose = (...given: unknown[]) => unknown;

test.each<[string, (client: PageUpClient) => unknown, RegExp]>([
  ['createPageUpClient()', () => (createPageUpClient as Loose)(), /object with environment/],
  ['claim()', ({ claim }) => (claim as Loose)(), /`store` is missing.*openSqliteStore/],
  ['lifecycle()', ({ lifecycle }) => (lifecycle as Loose)(), /`store` is missing.*openSqliteStore/],
  ['client.watch()', (client) => (client.watch as Loose)(), /`store` is missing.*openSqliteStore/],
  ['watch()', () => (watch as Loose)(), /`store` is missing.*openSqliteStore/],
])('%s says which options are needed', (_, call, message) => {
  const { client } = openTenant();
  try {
    call(client());
  } catch (error) {
    expect(error).toSatisfy(isConfigurationError);
    expect((error as Error).message).toMatch(message);
    return;
  }
  expect.fail('nothing was thrown');
});

test.each<[string, (checks: BackgroundChecks) => unknown, RegExp]>([
  ['list()', (checks) => (checks.list as Loose)(), /status: 'pending'/],
  ['list({})', (checks) => (checks.list as Loose)({}), /status: 'pending'/],
  ['update(id)', (checks) => (checks.update as Loose)('1'), /`status` is not named/],
])('backgroundChecks.%s says what to give, and sends nothing', async (_, call, message) => {
  const { client, sandbox } = openTenant();
  const error = await rejection(call(client().backgroundChecks) as Promise<unknown>);
  expect(error).toSatisfy(isInvalidRequestError);
  expect((error as Error).message).toMatch(message);
  expect(sandbox.journal.entries()).toEqual([]);
});

test.each<[string, (check: OwnedCheck) => unknown, RegExp]>([
  ['created()', (check) => (check.created as Loose)(), /`referenceNumber` is missing.*REF-1001/],
  ['completed()', (check) => (check.completed as Loose)(), /`results` needs at least one.*reportLink/],
  ['failed()', (check) => (check.failed as Loose)(), /`reason` is missing.*recruiter/],
  ['failed({})', (check) => (check.failed as Loose)({}), /`reason` is missing.*recruiter/],
])('check.%s says what goes there, and changes nothing', async (_, call, message) => {
  const world = openTenant(1);
  const [claimed] = await world.drain();
  const lifecycle = world.client().lifecycle({ store: world.store });
  await using check = await lifecycle.open(claimed?.id ?? '');
  const error = await rejection(call(check) as Promise<unknown>);
  expect(error).toSatisfy(isInvalidRequestError);
  expect((error as Error).message).toMatch(message);
  expect(check.record.status).toBe('queued');
});

test('lifecycle.open() says that it needs an id', async () => {
  const { client, store } = openTenant();
  const open = client().lifecycle({ store }).open as (id?: string) => Promise<unknown>;
  expect(await rejection(open())).toMatchObject({ code: 'invalid_request', advice: expect.stringContaining('id') });
});

test('options that are null are refused by their own type, or none, and never a bare TypeError', async () => {
  const { client, sandbox } = openTenant();
  const { backgroundChecks: checks, claim, lifecycle, watch: watchClient } = client();
  const refused: readonly (() => unknown)[] = [
    () => (checks.list as Loose)({ status: 'pending' }, null),
    () => (checks.list as Loose)(null),
    () => (checks.update as Loose)('1', null),
    () => (claim as Loose)(null),
    () => (lifecycle as Loose)(null),
    () => (watchClient as Loose)(null),
    () => (watch as Loose)(null),
    () => (createPageUpClient as Loose)(null),
  ];
  for (const call of refused) expect(await rejection((async () => call())())).toSatisfy(isBgcError);
  expect(sandbox.journal.entries()).toEqual([]);
  // Of a check that is nobody's: it was sent.
  expect(await rejection((checks.revertToPending as Loose)('1', null) as Promise<unknown>)).toSatisfy(isBgcError);
});
