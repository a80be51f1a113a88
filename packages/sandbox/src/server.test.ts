import { request } from 'node:http';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { FaultKind } from './faults/fault.ts';
import { startSandboxServer, type SandboxServer } from './server.ts';
import { createCaller, type Caller } from './testing/caller.ts';
import { failure } from './testing/failure.ts';

let server: SandboxServer;
let caller: Caller;
let ids: string[];

beforeEach(async () => {
  server = await startSandboxServer({ prepare: ({ pageup }) => void pageup.addTenant({ tenantId: '218' }) });
  ids = server.sandbox.pageup.seedChecks('218', 7);
  caller = createCaller(server.sandbox, (input, init) => fetch(input, init), '218', server.origin);
});
afterEach(() => server.close());

const first = (): string => ids[0] ?? '';
const statusOf = (id: string): string => server.sandbox.pageup.check('218', id).record.status;
const spoil = (fault: FaultKind, operation = 'update') => server.sandbox.faults.add({ ...fault, operation });

test('serves the token, the list and the update over HTTP', async () => {
  const items = (await (await caller.list()).json()) as { id: number; resume: { url: string } }[];
  expect(items.map(({ id }) => String(id))).toEqual(ids.slice(0, 5));
  expect(items[0]?.resume.url).toMatch(new RegExp(`^${server.origin}/pageup/v3/218/`));
  expect((await caller.put(first(), { status: 'queued' })).status).toBe(200);
  expect(statusOf(first())).toBe('queued');
});

test('hands out client options that point to itself', () => {
  expect(server.pageupOptions('218')).toEqual({
    environment: 'uat',
    dataCentre: 'dc2',
    tenantId: '218',
    instanceId: '218',
    clientId: expect.stringMatching(/^sandbox-/) as string,
    clientSecret: expect.stringMatching(/^sandbox-/) as string,
    baseUrl: `${server.origin}/pageup`,
    tokenUrl: `${server.origin}/pageup/connect/token`,
  });
});

test('reset: the socket is destroyed and nothing was processed', async () => {
  spoil({ kind: 'reset' });
  const error = await caller.put(first(), { status: 'queued' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as { cause?: { code?: string } }).cause?.code).toBe('ECONNRESET');
  expect(statusOf(first())).toBe('pending');
});

test('truncated body: the content-length is longer than what comes', async () => {
  spoil({ kind: 'truncated-body' }, 'list');
  const response = await caller.list();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test('stalled body: headers come, and then nothing', async () => {
  spoil({ kind: 'stalled-body' }, 'list');
  const abort = new AbortController();
  const response = await caller.list({ signal: abort.signal });
  expect(response.status).toBe(200);
  abort.abort(new Error('enough'));
  await expect(response.text()).rejects.toThrow('enough');
});

test('empty body, HTML page and reason phrase come over the wire', async () => {
  spoil({ kind: 'empty-body' }, 'list');
  expect(await (await caller.list()).text()).toBe('');
  spoil({ kind: 'html-page', status: 200 }, 'list');
  expect(await (await caller.list()).text()).toMatch(/^<!DOCTYPE html>/);
  spoil({ kind: 'pseudo-404', written: 'reason' }, 'list');
  expect((await caller.list()).statusText).toBe('The underlying connection was closed');
});

test('accepted but timed out: the state changes, the answer never comes', async () => {
  spoil({ kind: 'accepted-but-timed-out' });
  const abort = new AbortController();
  const heard = new Promise<void>(
    (resolve) => void server.sandbox.journal.subscribe(({ operation }) => operation === 'update' && resolve()),
  );
  const answer = failure(caller.put(first(), { status: 'queued' }, { signal: abort.signal }));
  await heard;
  expect(statusOf(first())).toBe('queued');
  abort.abort(new Error('timed out'));
  expect(await answer).toEqual(new Error('timed out'));
});

test('a 204 has no body and no length', async () => {
  server.sandbox.pageup.behave('218', { putAnswer: 'no-content' });
  const response = await caller.put(first(), { status: 'queued' });
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([204, null, '']);
});

test('closing drops what is stalled or silent', async () => {
  spoil({ kind: 'silence' }, 'list');
  const heard = new Promise<void>(
    (resolve) => void server.sandbox.journal.subscribe(({ operation }) => operation === 'list' && resolve()),
  );
  const answer = failure(caller.list());
  await heard;
  await server.close();
  expect(await answer).toBeInstanceOf(TypeError);
});

test('listens on loopback only, and answers no one who means another host', async () => {
  await expect(startSandboxServer({ host: '0.0.0.0' })).rejects.toThrow(/not loopback/);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(`${server.origin}/_sandbox/`, { headers: { host: 'rebound.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
  expect((await fetch(`${server.origin}/_sandbox/`, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(
    421,
  );
});

/** Sends a head alone, and nothing after it. */
const statusOfHead = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.origin}/_sandbox/`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on('error', reject).flushHeaders();
  });

test('says which body is too long, before it is sent', async () => {
  expect(await statusOfHead({ 'content-length': String(32 * 1024 * 1024 + 1) })).toBe(413);
});

test('answers to its name in whichever letters', async () => {
  expect(await statusOfHead({ host: `LocalHost:${server.port}`, 'content-length': '0' })).toBe(404);
});

test.each([{ port: -1 }, { port: 'anywhere' }, { port: 1.5 }, { clock: 'fast' }, { fuzz: 'loud' }])(
  'does not start with %o',
  async (options) => {
    await expect(startSandboxServer(options as object)).rejects.toThrow(String(Object.keys(options)[0]));
  },
);

test('two servers run side by side', async () => {
  await using other = await startSandboxServer();
  expect(other.port).not.toBe(server.port);
  expect(other.sandbox.pageup.tenants()).toEqual([]);
});

test('resets over HTTP to what `prepare` seeds: what was made, faults and journal are gone, and no credentials change', async () => {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    return (await fetch(`${server.origin}/_sandbox${path}`, init)).json();
  };
  const credentials = await ask('GET', '/credentials');
  expect(credentials).toMatchObject({ pageup: { '218': server.pageupOptions('218') } });
  await caller.put(first(), { status: 'queued' });
  await ask('POST', '/faults', { kind: 'reset' });
  expect(await ask('GET', '/state')).toMatchObject({ faults: [{}], providers: { pageup: { '218': { claimed: 1 } } } });
  expect(await ask('POST', '/reset')).toEqual({ reset: true });
  expect(await ask('GET', '/state')).toMatchObject({
    clock: { mode: 'real' },
    faults: [],
    requests: { requests: 0 },
    providers: { pageup: { '218': { checks: 0, claimed: 0 } } },
  });
  expect(await ask('GET', '/credentials')).toEqual(credentials);
  expect((await caller.requestToken()).status).toBe(200);
});
