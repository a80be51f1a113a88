import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { HOUR, readyAttestr, WEBHOOK_URL } from '../../testing/ready-attestr.ts';
import type { AccountBehaviour } from '../account.ts';
import type { WebhookRegistration } from './register-webhook.ts';

const ready = (behaviour: Partial<AccountBehaviour> = {}, registration: Partial<WebhookRegistration> = {}) => {
  const attestr = readyAttestr({ turnaround: HOUR, ...behaviour });
  const { sandbox, client } = attestr;
  const webhook = sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL, ...registration });
  const received: { at: number; authorization: string | null; body: string }[] = [];
  const statuses = [200];
  sandbox.callbacks.route(WEBHOOK_URL, async (request) => {
    const authorization = request.headers.get('authorization');
    received.push({ at: sandbox.clock.now(), authorization, body: await request.text() });
    return new Response(null, { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200 });
  });
  const events = (): unknown[] => received.map(({ body }) => (JSON.parse(body) as JsonObject)['event']);
  return { ...attestr, webhook, received, statuses, events };
};

test('a result is told with the token of the webhook as it is, and signed over the text of its output', async () => {
  const { sandbox, client, idOf, received } = ready({ jsonStyle: 'python' }, { token: 'no base64, just text' });
  const id = await idOf({ webhook: true });
  await sandbox.clock.advance(HOUR);
  const [delivery] = received;
  expect(delivery?.authorization).toBe('Basic no base64, just text');
  const { event, payload } = JSON.parse(delivery?.body ?? '') as { event: string; payload: JsonObject };
  expect(event).toBe('async.completed');
  expect(Object.keys(payload)).toEqual(['_id', 'requestId', 'status', 'output', 'error', 'signature']);
  expect(payload).toMatchObject({ _id: id, status: 'COMPLETED', output: { status: 'Clear' }, error: null });
  const [, output = ''] = /"output": (\{.*\}), "error"/.exec(delivery?.body ?? '') ?? [];
  expect(payload['signature']).toBe(createHmac('sha256', client.clientSecret).update(output).digest('hex'));
});

test('without webhook: true, without a webhook, or without the event among its events nothing is sent', async () => {
  const { sandbox, client, idOf, events, webhook } = ready({}, { events: ['async.errored'] });
  await idOf();
  await idOf({ employer: 'Errored' });
  await idOf({ webhook: false, employer: 'Errored' });
  await idOf({ webhook: true });
  await idOf({ webhook: true, employer: 'Errored' });
  await sandbox.clock.advance(HOUR);
  expect(events()).toEqual(['async.errored']);
  sandbox.attestr.removeWebhook(client, webhook.id);
  await idOf({ webhook: true, employer: 'Errored' });
  await sandbox.clock.advance(HOUR);
  expect(sandbox.callbacks.deliveries()).toHaveLength(1);
});

test('an error and an archived result are told without a signature', async () => {
  const { sandbox, idOf, received } = ready();
  await idOf({ webhook: true, employer: 'Errored' });
  await idOf({ webhook: true, employer: 'Archived' });
  await sandbox.clock.advance(HOUR);
  const payloads = received.map(({ body }) => (JSON.parse(body) as { payload: JsonObject }).payload);
  expect(payloads).toMatchObject([
    { status: 'ERRORED', output: null, error: { code: 5001 }, signature: null },
    { status: 'COMPLETED', signature: null },
  ]);
});

test('a refused delivery comes again as the behaviour says, with the same bytes', async () => {
  const { sandbox, idOf, received, statuses } = ready({ webhookRetryAfterMs: [1000, 2000] });
  statuses.unshift(500, 503);
  await idOf({ webhook: true });
  await sandbox.clock.advance(2 * HOUR);
  expect(received.map(({ at }) => at - (received[0]?.at ?? 0))).toEqual([0, 1000, 3000]);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  expect(sandbox.callbacks.deliveries({ provider: 'attestr' })).toMatchObject([{ state: 'delivered' }]);
});

test('webhooks come late, twice and out of order where asked for', async () => {
  const { sandbox, idOf, received } = ready({ webhookCopies: 2, webhookGatherMs: 1000, webhookOrder: 'newest-first' });
  const one = await idOf({ webhook: true });
  const other = await idOf({ webhook: true });
  await sandbox.clock.advance(HOUR + 1000);
  const ids = received.map(({ body }) => (JSON.parse(body) as { payload: JsonObject }).payload['_id']);
  expect(ids).toEqual([other, other, one, one]);
});

test('events by hand are sent whatever the webhook chose, with a forged token where one is given', async () => {
  const { sandbox, client, received, events } = ready({}, { events: ['async.completed'] });
  sandbox.attestr.sendWebhook(client, { event: 'flowx.completed', payload: { _id: 'HX1', result: {} } });
  sandbox.attestr.sendWebhook(client, { event: 'nobody.knows', payload: {}, token: 'forged' });
  await sandbox.clock.advance(0);
  expect(events()).toEqual(['flowx.completed', 'nobody.knows']);
  expect(received[1]?.authorization).toBe('Basic forged');
});

test('the same url again edits the webhook, and keeps its token unless another is given', () => {
  const { sandbox, client, webhook } = ready();
  const edited = sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL, events: ['factx.query'] });
  expect(edited).toEqual(webhook);
  const rotated = sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL, token: 'new one' });
  expect(rotated).toEqual({ id: webhook.id, token: 'new one' });
  expect(() => sandbox.attestr.registerWebhook(client, { url: 'nowhere' })).toThrow(/url must be a whole address/);
  expect(() => sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL, events: ['x' as never] })).toThrow(/flowx/);
  expect(() => sandbox.attestr.registerWebhook(client, { url: WEBHOOK_URL, token: 'a\nb' })).toThrow(/header/);
});
