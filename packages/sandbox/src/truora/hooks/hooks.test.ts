import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { readyTruora, type Fields } from '../../testing/ready-truora.ts';
import type { TruoraBehaviour } from '../account.ts';

const URL = 'https://ats.example.com/truora';
const MINUTE = 60_000;

interface Received {
  readonly at: number;
  readonly type: string | null;
  readonly token: string;
  readonly claims: { readonly events: readonly JsonObject[]; readonly iat: number; readonly iss: string };
}

const decoded = (part: string | undefined): string => Buffer.from(part ?? '', 'base64url').toString('utf8');

const signature = (token: string, key: string | Buffer): string =>
  createHmac('sha256', key)
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url');

const hooked = async (behaviour: Partial<TruoraBehaviour> = {}, fields: Fields = {}, statuses: number[] = [200]) => {
  const ready = readyTruora(behaviour);
  const { sandbox, call } = ready;
  const received: Received[] = [];
  const start = sandbox.clock.now();
  sandbox.callbacks.route(URL, async (request) => {
    const token = await request.text();
    const type = request.headers.get('content-type');
    const claims = JSON.parse(decoded(token.split('.')[1])) as Received['claims'];
    received.push({ at: sandbox.clock.now() - start, type, token, claims });
    return new Response(null, { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200 });
  });
  const form = { event_type: 'check', subscriber_type: 'web', subscriber_url: URL, ...fields };
  const created = await call('POST', '/v1/hooks', form);
  const key = String(created.json['signing_key']);
  const actions = (): unknown[] =>
    received.flatMap(({ claims }) => claims.events).map((event) => event['event_action']);
  return { ...ready, received, created, key, actions };
};

test('a hook is created with a key of 64 hexadecimal digits, which the list shows again', async () => {
  const { created, call } = await hooked({}, { actions: ['created', 'finished'] });
  expect(created.status).toBe(201);
  expect(created.json).toEqual({
    actions: ['created', 'finished'],
    event_type: 'check',
    hook_id: expect.stringMatching(/^HOK[0-9a-f]{32}$/) as string,
    signing_key: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    status: 'enabled',
    subscriber: { http_method: 'POST', url: URL },
    subscriber_type: 'web',
  });
  expect((await call('GET', '/v1/hooks')).json).toEqual({ hooks: [created.json], self: '/v1/hooks' });
});

test('a hook is changed but for its key, and deleted with a string for an answer', async () => {
  const { created, call, key } = await hooked();
  const path = `/v1/hooks/${String(created.json['hook_id'])}`;
  const email = {
    event_type: 'all',
    subscriber_type: 'email',
    subscriber_address: 'ops@example.com',
    subscriber_name: 'Ops',
  };
  expect((await call('PUT', path, { ...email, status: 'disabled' })).json).toEqual({
    event_type: 'all',
    hook_id: created.json['hook_id'],
    signing_key: key,
    status: 'disabled',
    subscriber: { address: 'ops@example.com', name: 'Ops' },
    subscriber_type: 'email',
  });
  const { status, text } = await call('DELETE', path);
  expect([status, typeof JSON.parse(text)]).toEqual([200, 'string']);
  for (const method of ['PUT', 'DELETE']) expect((await call(method, path, email)).status).toBe(404);
});

test.each([
  ['a type of event that nobody knows', { event_type: 'report' }, /event_type/],
  ['an action that nobody knows', { actions: 'deleted' }, /actions/],
  ['a web hook without an address', { subscriber_url: undefined }, /subscriber_url is required/],
  ['an address of another kind', { subscriber_url: 'ftp://example.com' }, /subscriber_url is required/],
  ['a mail without an address', { subscriber_type: 'email' }, /subscriber_address is required/],
  ['a subscriber that nobody knows', { subscriber_type: 'fax' }, /subscriber_type/],
  ['a status that nobody knows', { status: 'paused' }, /status/],
])('refuses %s', async (_, fields, message) => {
  const { created } = await hooked({}, fields);
  expect([created.status, created.json['message']]).toEqual([400, expect.stringMatching(message)]);
});

test('the body of a delivery is a JWT, signed with the key as text, and its object the check without its envelope', async () => {
  const { sandbox, create, received, key } = await hooked();
  const id = await create();
  await sandbox.clock.advance(0);
  const [first] = received;
  const [head, , signed] = (first?.token ?? '').split('.');
  expect(first?.type).toBe('application/jwt');
  expect(JSON.parse(decoded(head))).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(signed).toBe(signature(first?.token ?? '', key));
  expect(first?.claims).toEqual({
    events: [
      {
        id: expect.stringMatching(/^HKE[0-9a-f]{40}$/) as string,
        event_type: 'check',
        event_action: 'created',
        object: expect.objectContaining({ check_id: id, status: 'not_started', score: -1 }) as JsonObject,
        timestamp: '2026-01-05T09:00:00Z',
        version: '1.0',
      },
    ],
    iat: sandbox.clock.now() / 1000,
    iss: 'Truora',
  });
});

test('the key can be the bytes that its digits mean', async () => {
  const { sandbox, create, received, key } = await hooked({ hookKeyForm: 'hex' });
  await create();
  await sandbox.clock.advance(0);
  const token = received[0]?.token ?? '';
  expect(token.split('.')[2]).toBe(signature(token, Buffer.from(key, 'hex')));
});

test('a token holds names in any script', async () => {
  const { sandbox, create, received, key } = await hooked();
  await create({ last_name: 'Nuñez 山田' });
  await sandbox.clock.advance(0);
  const { token = '', claims } = received[0] ?? {};
  expect(claims?.events[0]).toMatchObject({ object: { last_name: 'Nuñez 山田' } });
  expect(token.split('.')[2]).toBe(signature(token, key));
});

test('tells of created, started and finished; of a delay as well', async () => {
  const { sandbox, create, actions } = await hooked();
  await create({ last_name: 'Delayed' });
  await sandbox.clock.advance(4 * 86_400_000);
  expect(actions()).toEqual(['created', 'started', 'delayed', 'finished']);
});

test('tells only of the actions that were asked for, and of nothing while it is disabled', async () => {
  const { sandbox, create, call, actions, created } = await hooked({}, { actions: ['finished'] });
  await create();
  await sandbox.clock.advance(3 * MINUTE);
  expect(actions()).toEqual(['finished']);
  const fields = { event_type: 'check', subscriber_type: 'web', subscriber_url: URL, status: 'disabled' };
  await call('PUT', `/v1/hooks/${String(created.json['hook_id'])}`, fields);
  await create({ national_id: 'another' });
  await sandbox.clock.advance(3 * MINUTE);
  expect(actions()).toEqual(['finished']);
});

test('a check that is given again is told to nobody', async () => {
  const { sandbox, create, actions } = await hooked();
  await create();
  await create();
  await sandbox.clock.advance(0);
  expect(actions()).toEqual(['created']);
});

test('events of continuous checks go to hooks of that type and to those of all', async () => {
  const { sandbox, create, call, actions } = await hooked({}, { event_type: 'continuous_check' });
  const id = await create();
  await sandbox.clock.advance(3 * MINUTE);
  expect(actions()).toEqual([]);
  await call('POST', '/v1/continuous-checks', { check_id: id, frequency: 'daily' });
  await sandbox.clock.advance(86_400_000 + 5 * MINUTE);
  expect(actions()).toEqual(['created', 'started', 'finished']);
});

test('several events can travel in one token', async () => {
  const { sandbox, create, received, actions } = await hooked({ hookBatchMs: 5 * MINUTE });
  await create();
  await sandbox.clock.advance(5 * MINUTE);
  expect(received).toHaveLength(1);
  expect(actions()).toEqual(['created', 'started', 'finished']);
  expect(new Set(received[0]?.claims.events.map(({ id }) => id)).size).toBe(3);
});

test('comes again with the same token, and its old iat, until a 2xx', async () => {
  const { sandbox, create, received } = await hooked({}, { actions: 'created' }, [500, 302, 204]);
  await create();
  await sandbox.clock.advance(2 * 3_600_000);
  expect(received.map(({ at }) => at / MINUTE)).toEqual([0, 1, 6]);
  expect(new Set(received.map(({ token }) => token)).size).toBe(1);
  expect(sandbox.callbacks.deliveries()).toMatchObject([{ state: 'delivered', event: 'check.created' }]);
});

test('a retry can be signed anew, with the same events', async () => {
  const behaviour = { hookRetryToken: 're-signed', hookRetryAfterMs: [10_000] } as const;
  const { sandbox, create, received, key } = await hooked(behaviour, { actions: 'created' }, [500]);
  await create();
  await sandbox.clock.advance(MINUTE);
  const [first, second] = received;
  expect([received.length, (second?.claims.iat ?? 0) - (first?.claims.iat ?? 0)]).toEqual([2, 10]);
  expect(second?.claims.events).toEqual(first?.claims.events);
  expect(second?.token.split('.')[2]).toBe(signature(second?.token ?? '', key));
});

test('can come late, twice and out of order', async () => {
  const { sandbox, create, received, actions } = await hooked({
    hookDelayMs: 5000,
    hookCopies: 2,
    hookGatherMs: 4 * MINUTE,
    hookOrder: 'newest-first',
  });
  await create();
  await sandbox.clock.advance(5 * MINUTE);
  expect(new Set(received.map(({ at }) => at))).toEqual(new Set([4 * MINUTE + 5000]));
  expect(actions()).toEqual(['finished', 'finished', 'started', 'started', 'created', 'created']);
});

test('a rule made in the dashboard delivers the same, and the API does not list it', async () => {
  const { sandbox, create, call, received, client } = await hooked({}, { status: 'disabled' });
  const rule = sandbox.truora.addDashboardRule(client, { url: `${URL}/rule`, actions: ['finished'] });
  const id = await create();
  sandbox.truora.finish(id);
  await sandbox.clock.advance(0);
  expect(received.map(({ claims }) => claims.events)).toMatchObject([[{ event_action: 'finished' }]]);
  expect(received[0]?.token.split('.')[2]).toBe(signature(received[0]?.token ?? '', rule.signingKey));
  expect((await call('GET', '/v1/hooks')).text).not.toContain(rule.id);
  expect((await call('DELETE', `/v1/hooks/${rule.id}`)).status).toBe(404);
  expect(() => sandbox.truora.addDashboardRule(client, { url: URL, actions: ['done'] })).toThrow(/actions must be of/);
  expect(() => sandbox.truora.addDashboardRule(client, { url: 'here' })).toThrow(/url must be a whole address/);
  expect(() => sandbox.truora.addDashboardRule(client, { url: URL, eventType: 'report' as never })).toThrow(
    /eventType/,
  );
});

test('mails are counted and sent to nobody', async () => {
  const fields = { subscriber_type: 'email', subscriber_address: 'ops@example.com', subscriber_url: undefined };
  const { sandbox, create } = await hooked({}, fields);
  await create();
  await sandbox.clock.advance(3 * MINUTE);
  expect(sandbox.truora.state().hooks).toMatchObject([{ emails: 3, subscriber: { type: 'email' } }]);
  expect(sandbox.callbacks.deliveries()).toEqual([]);
});

test('another account is told of nothing', async () => {
  const { sandbox, call, actions } = await hooked();
  const other = sandbox.truora.addAccount();
  await call(
    'POST',
    '/v1/checks',
    { country: 'CO', type: 'person', national_id: '1', user_authorized: 'true' },
    { 'truora-api-key': other.apiKey },
  );
  await sandbox.clock.advance(3 * MINUTE);
  expect(actions()).toEqual([]);
});
