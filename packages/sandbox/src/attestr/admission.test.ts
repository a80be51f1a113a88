import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readyAttestr } from '../testing/ready-attestr.ts';
import { defaultBehaviour, type AccountBehaviour } from './account.ts';
import { ERRORS, type AttestrErrorCode } from './errors.ts';
import { attestrMagicValues } from './magic-values.ts';

test.each<[AttestrErrorCode, Partial<AccountBehaviour>]>([
  [4005, { credits: 0 }],
  [4031, { app: 'deactivated' }],
  [4035, { notProvisioned: ['employment'] }],
  [4039, { clientAddress: 'not-listed' }],
  [4291, { accountBurst: 0 }],
  [4292, { apiBurst: 0 }],
  [4293, { accountDaily: 0 }],
  [4294, { apiDaily: 0 }],
])('%s is answered by an account that behaves so', async (code, behaviour) => {
  const { create } = readyAttestr(behaviour);
  const [status, message] = ERRORS[code];
  expect(await create()).toMatchObject({ status, json: { code, message, requestId: expect.any(String) as string } });
});

test.each(attestrMagicValues.flatMap(({ employer, refuses }) => (refuses ? [[employer, refuses.code] as const] : [])))(
  'an employer called %s is refused with %i, and nothing is paid for',
  async (employer, code) => {
    const { sandbox, create } = readyAttestr();
    expect(await create({ employer })).toMatchObject({ status: ERRORS[code][0], json: { code } });
    expect(sandbox.attestr.state().paid).toBe(0);
  },
);

test('a token is taken as it is, and any other is refused with 4016', async () => {
  const { create, call, client } = readyAttestr({}, { authToken: 'no base64: of~anything' });
  expect((await create()).status).toBe(200);
  for (const authorization of ['', 'Basic x', `Bearer ${client.authToken}`, `Basic ${btoa(client.authToken)}`]) {
    expect(await call('GET', '/async/AR1', undefined, { authorization })).toMatchObject({
      status: 401,
      json: { code: 4016 },
    });
  }
});

test('Content-Type: application/json is required on GET, too, unless the account is lenient', async () => {
  const { sandbox, client, idOf, call } = readyAttestr();
  const id = await idOf();
  const path = `/async/${id}`;
  expect((await call('GET', path, undefined, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  expect(await call('GET', path, undefined, { 'content-type': 'text/plain' })).toMatchObject({
    status: 400,
    json: { code: 4001, details: 'Content-Type must be application/json' },
  });
  sandbox.attestr.behave(client, { contentTypeOnGet: 'optional' });
  expect((await call('GET', path, undefined, { 'content-type': 'text/plain' })).status).toBe(200);
});

test('credits are spent one by one, and refused requests cost nothing', async () => {
  const { sandbox, create } = readyAttestr({ credits: 2 });
  const statuses: number[] = [];
  for (const changes of [{}, { tag: null }, {}, {}]) statuses.push((await create(changes)).status);
  expect(statuses).toEqual([200, 400, 200, 400]);
  expect(sandbox.attestr.state().paid).toBe(2);
});

test('a burst is over with the second', async () => {
  const { sandbox, create } = readyAttestr({ accountBurst: 1 });
  expect((await create()).status).toBe(200);
  expect((await create()).json['code']).toBe(4291);
  await sandbox.clock.advance(1000);
  expect((await create()).status).toBe(200);
});

test('a daily limit is over at midnight in India, and not a moment before', async () => {
  for (const [behaviour, code] of [
    [{ apiDaily: 1 }, 4294],
    [{ accountDaily: 1 }, 4293],
  ] as const) {
    const { sandbox, create } = readyAttestr(behaviour);
    await create();
    expect((await create()).json['code']).toBe(code);
    // 2026-01-05T09:00:00Z is 14:30 in India.
    await sandbox.clock.advance(9.5 * 3_600_000 - 1);
    expect((await create()).json['code']).toBe(code);
    await sandbox.clock.advance(1);
    expect((await create()).status).toBe(200);
  }
});

test.each([
  [{ apiBurst: 1 }, 4292, 4003],
  [{ apiDaily: 1 }, 4294, 4003],
  [{ accountBurst: 1 }, 4291, 4291],
  [{ accountDaily: 1 }, 4293, 4293],
])('under %o a second order is refused with %i, and a query with %i', async (behaviour, ofOrder, ofQuery) => {
  const { create, get } = readyAttestr(behaviour);
  await create();
  expect([(await create()).json['code'], (await get('AR1')).json['code']]).toEqual([ofOrder, ofQuery]);
});

test('Error-4291 refuses twice, and the third POST is taken', async () => {
  const { create } = readyAttestr();
  const statuses: number[] = [];
  for (let post = 0; post < 3; post++) statuses.push((await create({ employer: 'Error-4291' })).status);
  expect(statuses).toEqual([429, 429, 200]);
});

test('injected faults speak as Attestr does', async () => {
  const { sandbox, create } = readyAttestr();
  sandbox.faults.add({ kind: 'server-error', status: 503, provider: 'attestr' });
  expect(await create()).toMatchObject({ status: 503, json: { code: 5001 } });
  sandbox.faults.add({ kind: 'too-many-requests', retryAfter: 3 });
  const limited = await create();
  expect(limited).toMatchObject({ status: 429, json: { code: 4291 } });
  expect(limited.headers.get('retry-after')).toBe('3');
});

test('errors are bare where the account is', async () => {
  const { create } = readyAttestr({ errorDetails: 'absent', errorRequestId: 'absent' });
  expect((await create({ tag: null })).json).toEqual({
    code: 4001,
    message: 'Malformed data or missing required parameter values',
  });
});

test('the README names every behaviour of an account', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const name of Object.keys(defaultBehaviour)) expect(readme).toContain(`\`${name}\``);
});
