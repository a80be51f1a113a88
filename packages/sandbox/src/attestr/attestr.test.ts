import { expect, test } from 'vitest';

import { faultNames } from '../faults/strike.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { startSandboxServer } from '../server.ts';
import { HOUR, readyAttestr, TRAINEE } from '../testing/ready-attestr.ts';
import { routes } from './routes.ts';

test('an account is named by its name, its authToken or its options, and the first one is meant where none is', () => {
  const { attestr } = createSandbox();
  const one = attestr.addAccount({ accountId: 'acme' });
  const other = attestr.addAccount();
  expect(attestr.accounts()).toEqual(['acme', 'account-2']);
  for (const reference of ['acme', one.authToken, one, undefined]) expect(attestr.options(reference)).toEqual(one);
  expect(attestr.options(other, 'http://127.0.0.1:4010/')).toEqual({
    authToken: expect.stringMatching(/^sandbox-/) as string,
    clientSecret: expect.stringMatching(/^sandbox-/) as string,
    baseUrl: 'http://127.0.0.1:4010/attestr',
  });
});

const wrong = (options: object): never => options as never;

test.each<[string, (sandbox: Sandbox) => unknown, RegExp]>([
  ['no account', () => createSandbox().attestr.options(), /call attestr.addAccount\(\) first/],
  ['addAccount', ({ attestr }) => attestr.addAccount(wrong({ acount: 'x' })), /Did you mean 'accountId'/],
  ['addAccount, again', ({ attestr }) => attestr.addAccount({ accountId: 'acme' }), /must be new/],
  ['addAccount, empty', ({ attestr }) => attestr.addAccount({ authToken: '' }), /authToken must be text/],
  ['behave', ({ attestr }) => attestr.behave('acme', wrong({ turnround: 1 })), /Did you mean 'turnaround'/],
  ['behave, time', ({ attestr }) => attestr.behave('acme', wrong({ turnaround: 'soon' })), /or 2-5d, never/],
  ['behave, choice', ({ attestr }) => attestr.behave('acme', wrong({ jsonStyle: 'yaml' })), /compact, spaced/],
  ['behave, list', ({ attestr }) => attestr.behave('acme', wrong({ notProvisioned: ['all'] })), /employment/],
  ['behave, path', ({ attestr }) => attestr.behave('acme', { mediaStreamPath: '/x' }), /a path with/],
  ['finish', ({ attestr }) => attestr.finish('AR0'), /no such request/],
  ['request', ({ attestr }) => attestr.request('AR0'), /no such request/],
  ['raiseQuery', ({ attestr }) => attestr.raiseQuery('AX0', { text: 'x' }), /no such profile/],
])('%s: what is misspelt or not there is refused, with what to do', (_, act, message) => {
  const sandbox = createSandbox();
  sandbox.attestr.addAccount({ accountId: 'acme' });
  expect(() => act(sandbox)).toThrow(message);
});

test('every operation can be met by every fault, and no place is there twice', () => {
  const { faults } = createSandbox();
  for (const { operation } of routes) {
    for (const kind of faultNames.filter((name) => name !== 'latency')) {
      expect(() => faults.add({ kind, provider: 'attestr', operation, probability: 0 })).not.toThrow();
    }
  }
  expect(new Set(routes.map(({ method, template }) => `${method} ${template}`)).size).toBe(routes.length);
  expect(new Set(routes.map(({ operation }) => operation)).size).toBe(routes.length);
});

test('the journal names operation, account and template, and never what was sent', async () => {
  const { sandbox, client, idOf, get, upload, call, send } = readyAttestr();
  const id = await idOf();
  await get(id);
  await get('Example');
  await upload('/media/doc/multipart', new TextEncoder().encode('%PDF-Robin'), 'Robin Sample.pdf');
  await call('DELETE', `/async/${id}`);
  await call('GET', '/nowhere');
  await send('GET', '/../../v2/public/async/x');
  const rows = sandbox.journal
    .entries()
    .map(({ operation, tenant, subject, status }) => [operation, tenant, subject, status]);
  const hash = expect.stringMatching(/^#[\da-f]{8}$/) as string;
  expect(rows).toEqual([
    ['createEmploymentCheck', 'account-1', undefined, 200],
    ['getAsyncRequest', 'account-1', id, 200],
    ['getAsyncRequest', 'account-1', hash, 400],
    ['uploadDocument', 'account-1', undefined, 200],
    ['other', 'account-1', undefined, 405],
    ['other', 'account-1', undefined, 404],
    ['other', undefined, undefined, 404],
  ]);
  const everything = JSON.stringify([sandbox.journal.entries(), sandbox.callbacks.deliveries()]);
  for (const secret of ['Robin', TRAINEE.employer, TRAINEE.reg, client.authToken, client.clientSecret]) {
    expect(everything).not.toContain(secret);
  }
});

test('a repeated POST has the same attempt key, an upload too', async () => {
  const { sandbox, create, upload } = readyAttestr();
  for (let attempt = 0; attempt < 2; attempt++) {
    await create();
    await upload('/media/doc/multipart', new TextEncoder().encode('%PDF-1'), 'a.pdf');
  }
  expect(sandbox.journal.counts().repeated).toEqual({
    'attestr.createEmploymentCheck': 1,
    'attestr.uploadDocument': 1,
  });
});

test('the same seed gives the same credentials and answers, and a reset begins anew', async () => {
  const run = async () => {
    const { sandbox, client, idOf, get } = readyAttestr({ turnaround: HOUR }, { seed: 7 });
    const id = await idOf();
    await sandbox.clock.advance(HOUR);
    const { json } = await get(id);
    sandbox.reset();
    expect(sandbox.attestr.accounts()).toEqual([]);
    return [client, json];
  };
  expect(await run()).toEqual(await run());
});

test('it answers at the real host and there only', async () => {
  const { sandbox, client } = readyAttestr();
  const headers = { authorization: `Basic ${client.authToken}`, 'content-type': 'application/json' };
  const answer = await sandbox.fetch('https://api.attestr.com/api/v1/public/async/AR0', { headers });
  expect(await answer.json()).toMatchObject({ code: 4003 });
  expect(sandbox.recognises(new URL('https://api.attestr.io/'))).toBe(false);
});

test('the server answers for Attestr, and is administered over HTTP', async () => {
  await using server = await startSandboxServer({ clock: 'virtual' });
  const ask = async (method: string, path: string, body: unknown = {}) => {
    const init = method === 'GET' ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${server.origin}/_sandbox/attestr${path}`, init);
    return (await response.json()) as Record<string, unknown>;
  };
  const options = await ask('POST', '/accounts', { accountId: 'acme' });
  expect(options).toEqual(server.attestrOptions('acme'));
  expect(await ask('GET', '/accounts/acme/options')).toEqual(options);
  await ask('PATCH', '/accounts/acme/behaviour', { turnaround: 'never' });
  const { id: media } = await ask('POST', '/accounts/acme/media');
  expect(await ask('POST', '/accounts/acme/webhooks', { url: 'https://ats.example.com/' })).toHaveProperty('token');
  const created = await fetch(`${String(options['baseUrl'])}/api/v1/public/factx/async/work`, {
    method: 'POST',
    headers: { authorization: `Basic ${String(options['authToken'])}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...TRAINEE, documents: [media], webhook: true }),
  });
  const { _id } = (await created.json()) as { _id: string };
  expect(await ask('POST', `/requests/${_id}/finish`, { status: 'Alert' })).toMatchObject({ result: 'Alert' });
  expect(await ask('GET', '/accounts/acme/state')).toMatchObject({ paid: 1, requests: [{ id: _id }] });
  expect(server.sandbox.callbacks.deliveries()).toMatchObject([{ event: 'async.completed', subject: _id }]);
});
