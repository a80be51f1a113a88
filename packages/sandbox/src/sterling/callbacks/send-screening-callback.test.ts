import { expect, test } from 'vitest';

import { createRealClock } from '../../clock/system-time.ts';
import type { JsonObject } from '../../json.ts';
import { createSandbox } from '../../sandbox.ts';
import { JOHN, readySterling } from '../../testing/ready-sterling.ts';
import { createSterlingCaller } from '../../testing/sterling-caller.ts';
import type { AccountBehaviour } from '../account.ts';

const HOOK = 'https://ats.example.com/screenings-callback';
const MINUTE = 60_000;

interface Received {
  readonly headers: Headers;
  readonly body: { readonly type: string; readonly payload: JsonObject };
  readonly bytes: number;
  readonly at: number;
}

/** An account with a candidate whose screening completes item by item within 60 seconds, and a receiver that answers with one status. */
const screened = async (
  behaviour: Partial<AccountBehaviour> = {},
  {
    status = 200,
    callback = { uri: HOOK, credentials: { 'basic-auth': 'narf:zört:!' } },
  }: { readonly status?: number; readonly callback?: JsonObject } = {},
) => {
  const ready = await readySterling({ turnaround: 60_000, ...behaviour });
  const { sandbox, caller } = ready;
  const received: Received[] = [];
  const start = sandbox.clock.now();
  sandbox.callbacks.route(HOOK, async (request) => {
    const text = await request.text();
    const at = sandbox.clock.now() - start;
    received.push({ headers: request.headers, body: JSON.parse(text) as Received['body'], bytes: text.length, at });
    return new Response(null, { status });
  });
  const candidateId = await caller.candidate(JOHN);
  const id = await caller.screening(candidateId, { callback, referenceCodes: ['US'], billingCode: 'Northwest' });
  return { ...ready, received, candidateId, id };
};

test('POSTs { type, payload } for every change of items and status, with the credentials as HTTP Basic', async () => {
  const { sandbox, received, id } = await screened();
  await sandbox.clock.advance(60_000);
  expect(received.map(({ at }) => at)).toEqual([30_000, 60_000]);
  expect(received.map(({ body }) => body.payload['status'])).toEqual(['pending', 'complete']);
  const [first] = received;
  expect(first?.body.type).toBe('screening');
  expect(first?.body.payload['id']).toBe(id);
  expect(first?.headers.get('authorization')).toBe(`Basic ${Buffer.from('narf:zört:!').toString('base64')}`);
  expect(first?.headers.get('content-type')).toBe('application/json');
});

test('has the members of the sample of the document, and neither callback nor codes', async () => {
  const { sandbox, received, candidateId, caller, id } = await screened();
  await sandbox.clock.advance(60_000);
  const payload = received.at(-1)?.body.payload ?? {};
  expect(Object.keys(payload).toSorted()).toEqual([
    'adverseActions',
    'candidateId',
    'id',
    'links',
    'packageId',
    'reportItems',
    'result',
    'status',
    'submittedAt',
    'updatedAt',
  ]);
  expect(payload).toMatchObject({ candidateId, status: 'complete', result: 'clear' });
  const { json } = await caller.call('GET', `/v1/screenings/${id}`);
  expect(json).toMatchObject({ callback: { uri: HOOK }, referenceCodes: [{ code: 'US' }] });
  expect(JSON.stringify(received)).not.toContain(JOHN.ssn);
});

test.each([201, 204, 302, 401, 500])(
  'takes %i for a failure: every 15 minutes, ten attempts in all, then it gives up',
  async (status) => {
    const { sandbox, received } = await screened({ turnaround: 0 }, { status });
    await sandbox.clock.advance(0);
    const [delivery] = sandbox.callbacks.deliveries();
    await sandbox.clock.advance(24 * 60 * MINUTE);
    const payload = sandbox.callbacks.payloadOf(delivery?.id ?? '');
    const own = received.filter(({ body }) => JSON.stringify(body) === payload).map(({ at }) => at / MINUTE);
    expect(own).toEqual([0, 15, 30, 45, 60, 75, 90, 105, 120, 135]);
    expect(sandbox.callbacks.deliveries()[0]).toMatchObject({ state: 'failed' });
  },
);

test('sends no Authorization without credentials, and nothing at all without a callback', async () => {
  const bare = await screened({}, { callback: { uri: HOOK } });
  await bare.sandbox.clock.advance(60_000);
  expect(bare.received[0]?.headers.has('authorization')).toBe(false);
  const { sandbox, caller } = await readySterling({ turnaround: 60_000 });
  await caller.screening(await caller.candidate(JOHN));
  await sandbox.clock.advance(60_000);
  expect(sandbox.callbacks.deliveries()).toEqual([]);
});

test('counts an answer that never comes for none after the timeout', async () => {
  const { sandbox } = await screened({ callbackTimeoutMs: 5000 });
  sandbox.callbacks.route(HOOK, () => new Promise(() => undefined));
  await sandbox.clock.advance(40_000);
  expect(sandbox.callbacks.deliveries()[0]?.attempts).toMatchObject([{ outcome: 'timed-out' }]);
});

test('can come late, twice and out of order', async () => {
  const { sandbox, received } = await screened({
    callbackDelayMs: 5000,
    callbackCopies: 2,
    callbackGatherMs: 40_000,
    callbackOrder: 'newest-first',
  });
  await sandbox.clock.advance(10 * MINUTE);
  expect(received.map(({ at, body }) => [at, body.payload['status']])).toEqual([
    [75_000, 'complete'],
    [75_000, 'complete'],
    [75_000, 'pending'],
    [75_000, 'pending'],
  ]);
});

test('embeds the candidate as the second API does, in its own forms', async () => {
  const { sandbox, received } = await screened({ callbackPayload: 'v2' });
  await sandbox.clock.advance(60_000);
  const { candidate, ...others } = received[0]?.body.payload ?? {};
  expect(others).not.toHaveProperty('candidateId');
  expect(candidate).toMatchObject({
    email: 'john@example.com',
    ssn: JOHN.ssn,
    dob: '1998-07-18T00:00:00',
    address: { regionCode: 'FL', countryCode: 'USA', validFrom: '0001-01-01T00:00:00', validTo: '0001-01-01T00:00:00' },
  });
  expect(JSON.stringify(sandbox.journal.entries())).not.toContain(JOHN.ssn);
});

test('can be of a type that nobody knows yet', async () => {
  const { sandbox, received } = await screened({ callbackType: 'candidate' });
  await sandbox.clock.advance(60_000);
  expect(received[0]?.body.type).toBe('candidate');
  expect(sandbox.callbacks.deliveries({ event: 'candidate' })).toHaveLength(2);
});

test('comes in chunks above 1 MB, and with its length below', async () => {
  const large = await screened({ callbackBytes: 1_200_000 });
  await large.sandbox.clock.advance(60_000);
  expect(large.received[0]?.bytes).toBe(1_200_000);
  expect(large.received[0]?.headers.has('content-length')).toBe(false);
  const small = await screened();
  await small.sandbox.clock.advance(60_000);
  expect(small.received[0]?.headers.get('content-length')).toBe(String(small.received[0]?.bytes));
});

test('tells nobody of what still happens in a world that a reset has left behind', async () => {
  const { sandbox, received } = await screened();
  sandbox.reset();
  await sandbox.clock.advance(60_000);
  expect(received).toEqual([]);
  expect(sandbox.callbacks.deliveries()).toEqual([]);
});

test.each([
  { callbackCopies: 0 },
  { callbackDelayMs: -1 },
  { callbackTimeoutMs: 0 },
  { callbackOrder: 'sideways' },
  { callbackPayload: 'v3' },
  { callbackType: '' },
  { callbackBytes: 1e12 },
])('refuses the behaviour %o, and says which value it may have', async (behaviour) => {
  const { sandbox, client } = await readySterling();
  expect(() => sandbox.sterling.behave(client, behaviour as Partial<AccountBehaviour>)).toThrow(
    new RegExp(Object.keys(behaviour)[0] ?? ''),
  );
});

test('tells of an adverse action and of a dispute within the same second by two deliveries that differ', async () => {
  const { sandbox, received, caller, id } = await screened({ turnaround: 'never' });
  const { document } = sandbox.sterling.process(id, { result: 'alert' });
  const [item] = document['reportItems'] as unknown as readonly { readonly id: string }[];
  await caller.call('POST', `/v1/screenings/${id}/adverse-actions`, { reportItemIds: [item?.id] });
  sandbox.sterling.dispute(id);
  await sandbox.clock.advance(0);
  expect(received.map(({ at }) => at)).toEqual([0, 0, 0]);
  const payloads = received.map(({ body }) => body.payload);
  expect(payloads.map(({ adverseActions }) => (adverseActions as readonly unknown[]).length)).toEqual([0, 1, 1]);
  expect(payloads.map((payload) => 'dispute' in payload)).toEqual([false, false, true]);
  expect(payloads[1]?.['adverseActions']).toMatchObject([{ status: 'initiated', reportItemIds: [item?.id] }]);
  expect(new Set(payloads.map(({ updatedAt }) => updatedAt)).size).toBe(1);
});

test('delivers on the clock of the computer as well, by itself', async () => {
  const sandbox = createSandbox({ clock: createRealClock() });
  const client = sandbox.sterling.addAccount({ behaviour: { turnaround: 'never' } });
  const caller = await createSterlingCaller(sandbox, client);
  const arrived = new Promise<string>((resolve) => {
    sandbox.callbacks.route(HOOK, async (request) => {
      resolve(await request.text());
      return new Response();
    });
  });
  const id = await caller.screening(await caller.candidate(JOHN), { callback: { uri: HOOK } });
  sandbox.sterling.process(id);
  expect(JSON.parse(await arrived)).toMatchObject({ type: 'screening', payload: { id, status: 'complete' } });
});
