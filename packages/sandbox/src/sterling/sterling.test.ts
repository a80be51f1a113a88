import { expect, test } from 'vitest';

import { routes } from './routes.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { faultNames } from '../faults/strike.ts';
import { startSandboxServer } from '../server.ts';
import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import { sterlingMagicValues } from './magic-values.ts';

test('an account is named by its name, its clientId or its options, and the first one is meant where none is', () => {
  const { sterling } = createSandbox();
  const one = sterling.addAccount({ accountId: 'acme' });
  const other = sterling.addAccount();
  expect(sterling.accounts()).toEqual(['acme', 'account-2']);
  for (const reference of ['acme', one.clientId, one]) expect(sterling.options(reference)).toEqual(one);
  expect(sterling.options()).toEqual(one);
  expect(sterling.options(other, 'http://127.0.0.1:4010/')).toEqual({
    environment: 'integration',
    clientId: expect.stringMatching(/^sandbox-/) as string,
    clientSecret: expect.stringMatching(/^sandbox-/) as string,
    baseUrl: 'http://127.0.0.1:4010/sterling',
    tokenUrl: 'http://127.0.0.1:4010/sterling/oauth/token',
  });
});

const wrong = (options: object): never => options as never;

test.each<[string, (sandbox: Sandbox) => unknown, RegExp]>([
  ['addAccount', ({ sterling }) => sterling.addAccount(wrong({ acount: 'x' })), /Did you mean 'accountId'/],
  ['addAccount, again', ({ sterling }) => sterling.addAccount({ accountId: 'acme' }), /must be new/],
  ['addAccount, environment', ({ sterling }) => sterling.addAccount(wrong({ environment: 'uat' })), /integration or/],
  [
    'addAccount, packages',
    ({ sterling }) => sterling.addAccount({ packages: [{ id: '1' }, { id: '1' }] }),
    /package 1 already/,
  ],
  ['addPackage', ({ sterling }) => sterling.addPackage('acme', wrong({ titel: 'x' })), /Did you mean 'title'/],
  ['behave', ({ sterling }) => sterling.behave('acme', wrong({ turnround: 1 })), /Did you mean 'turnaround'/],
  ['behave, value', ({ sterling }) => sterling.behave('acme', wrong({ candidateList: 'list' })), /array, object/],
  [
    'behave, time',
    ({ sterling }) => sterling.behave('acme', wrong({ turnaround: 'soon' })),
    /milliseconds, or one of: 24-72h, never/,
  ],
  ['options', ({ sterling }) => sterling.options('acmee'), /no Sterling account acmee/],
  [
    'faults.add',
    ({ faults }) => faults.add({ kind: 'reset', provider: 'sterling', operation: 'createScrening' }),
    /mean 'createScreening'/,
  ],
])('%s names what is wrong, and does nothing', (_, act, message) => {
  const sandbox = createSandbox();
  sandbox.sterling.addAccount({ accountId: 'acme' });
  const before = sandbox.sterling.behave('acme', {});
  expect(() => act(sandbox)).toThrow(message);
  expect(sandbox.sterling.accounts()).toEqual(['acme']);
  expect(sandbox.sterling.behave('acme', {})).toEqual(before);
});

test('without an account, it says how to get one', () => {
  expect(() => createSandbox().sterling.options()).toThrow(/call sterling.addAccount\(\) first/);
});

test('every operation can be met by every fault', async () => {
  const { sandbox, caller } = await readySterling();
  for (const { operation } of routes) {
    for (const kind of faultNames) {
      if (kind === 'latency') continue;
      expect(() => sandbox.faults.add({ kind, provider: 'sterling', operation, probability: 0 })).not.toThrow();
    }
  }
  sandbox.faults.clear();
  sandbox.faults.add({ kind: 'server-error', operation: 'createCandidate', status: 503 });
  expect(await caller.call('POST', '/v1/candidates', JOHN)).toMatchObject({ status: 503, codes: ['503'] });
  expect((await caller.call('POST', '/v1/candidates', JOHN)).status).toBe(201);
});

test('no operation and no path is there twice', () => {
  const names = routes.map(({ operation }) => operation);
  const places = routes.map(({ method, template }) => `${method} ${template}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(places).size).toBe(places.length);
});

test('the journal names operation, account and template, and never what was sent', async () => {
  const { sandbox, caller } = await readySterling({ turnaround: 'never' });
  const candidateId = await caller.candidate(JOHN);
  const id = await caller.screening(candidateId, {}, { 'idempotency-key': 'key-1' });
  await caller.call('GET', `/v1/screenings/${id}`);
  await caller.call('GET', '/v1/screenings/Doe');
  expect(
    sandbox.journal.entries().map(({ operation, tenant, subject, template }) => [operation, tenant, subject, template]),
  ).toEqual([
    ['requestToken', 'account-1', undefined, '/oauth/token'],
    ['createCandidate', 'account-1', undefined, '/v1/candidates'],
    ['createScreening', 'account-1', undefined, '/v1/screenings'],
    ['getScreening', 'account-1', id, '/v1/screenings/{id}'],
    ['getScreening', 'account-1', expect.stringMatching(/^#[\da-f]{8}$/), '/v1/screenings/{id}'],
  ]);
  const everything = JSON.stringify(sandbox.journal.entries());
  for (const secret of [JOHN.ssn, JOHN.email, JOHN.familyName, caller.token]) expect(everything).not.toContain(secret);
});

test('the same seed gives the same credentials, ids and links', async () => {
  const run = async () => {
    const { client, caller } = await readySterling({ turnaround: 'never' }, { seed: 7 });
    const { json } = await caller.call('POST', '/v1/candidates', JOHN);
    const screening = await caller.call('POST', '/v1/screenings', {
      packageId: '1234',
      candidateId: json['id'],
      invite: { method: 'link' },
    });
    return [client, json, screening.json];
  };
  expect(await run()).toEqual(await run());
});

test('after a reset everything begins anew', async () => {
  const sandbox = createSandbox({ prepare: ({ sterling }) => void sterling.addAccount({ accountId: 'acme' }) });
  const before = sandbox.sterling.options();
  sandbox.sterling.addAccount();
  sandbox.reset();
  expect(sandbox.sterling.accounts()).toEqual(['acme']);
  expect(sandbox.sterling.options()).toEqual(before);
});

test('the server answers for Sterling, and is administered over HTTP', async () => {
  await using server = await startSandboxServer({ clock: 'virtual' });
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${server.origin}/_sandbox/sterling${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const options = await ask('POST', '/accounts', { accountId: 'acme' });
  expect(options).toEqual(server.sterlingOptions('acme'));
  expect(await ask('GET', '/accounts/acme/options')).toEqual(options);
  await ask('PATCH', '/accounts/acme/behaviour', { turnaround: 'never' });
  const { id: packageId } = await ask('POST', '/accounts/acme/packages', { requiredFields: [] });

  const { clientId, clientSecret, tokenUrl, baseUrl } = server.sterlingOptions();
  const form = { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) };
  const basic = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
  const { access_token } = (await (await fetch(tokenUrl, { ...form, headers: basic })).json()) as {
    access_token: string;
  };
  const post = async (path: string, body: object) =>
    (await (
      await fetch(baseUrl + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${access_token}` },
        body: JSON.stringify(body),
      })
    ).json()) as { id: string };
  const { id: candidateId } = await post('/v1/candidates', JOHN);
  const invited = await post('/v1/screenings', { packageId, candidateId, invite: { method: 'email' } });
  const at = `/screenings/${invited.id}`;
  expect(await ask('POST', '/invites/accept', { screeningId: invited.id })).toMatchObject({ status: 'pending' });
  expect(await ask('POST', `${at}/process`, { result: 'alert' })).toMatchObject({
    status: 'complete',
    result: 'alert',
  });
  await post(`/v1/screenings/${invited.id}/adverse-actions`, {}).catch(() => undefined);
  expect(await ask('POST', `${at}/dispute`)).toMatchObject({ document: { dispute: { status: 'active' } } });
  expect(await ask('POST', `${at}/adverse-action`, { status: 'complete' })).toMatchObject({
    adverseActions: [{ status: 'complete' }],
  });
  expect(await ask('GET', at)).toMatchObject({ result: 'alert' });
  expect(await ask('GET', '/state')).toEqual(await ask('GET', '/accounts/acme/state'));
  expect(await ask('GET', '/state')).toMatchObject({ counts: { created: 1 }, candidates: [{ id: candidateId }] });
  expect(await ask('POST', `${at}/process`, { result: 'claer' })).toMatchObject({
    error: expect.stringContaining('clear') as string,
  });
  expect(await ask('GET', '/magic-values')).toHaveLength(sterlingMagicValues.length);
  expect(await ask('GET', '/tokens/requests')).toEqual([{ accountId: 'acme', requests: 1, issued: 1 }]);
  expect(await ask('POST', '/tokens/revoke')).toEqual({ revoked: 1 });
});
