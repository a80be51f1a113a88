import type { Drift } from '@bgc/core';
import { describe, expect, it } from 'vitest';

import { createSterlingClient } from '../client.ts';
import { complete, credentials, deliveryOf, dispute, reads, setUp } from './callbacks.fixture.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';
import { verifySterlingCallback } from './verify-sterling-callback.ts';

const odd: readonly (readonly [name: string, value: unknown])[] = [
  ['links', []],
  ['links', ''],
  ['links', { admin: 'https://example.com' }],
  ['dispute', []],
  ['dispute', ''],
  ['dispute', false],
  ['invite', true],
  ['invite', []],
  ['callback', 'x'],
  ['trustedUserId', []],
  ['referenceCodes', [true]],
  ['billingCode', {}],
  ['submittedAt', {}],
  ['candidateId', {}],
];

/** Something is decided by them: taken for nothing, an alert or a dispute would be lost without a word. */
const deciding: readonly (readonly [name: string, value: unknown])[] = [
  ['status', {}],
  ['status', []],
  ['result', {}],
  ['clientCriteriaResult', []],
  ['dispute', 'active'],
  ['dispute', [{ status: 'active' }]],
  ['dispute', { status: {} }],
  ['adverseActions', 'initiated'],
  ['adverseActions', [{ status: {} }]],
  ['reportItems', [{ result: [] }]],
];

const readAgain = (screening: object, onDrift: (drift: Drift) => void = () => {}) =>
  createSterlingClient({
    environment: 'integration',
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    baseUrl: 'http://127.0.0.1',
    onDrift,
    fetch: (input) => {
      const isToken = (input instanceof Request ? input.url : String(input)).endsWith('/oauth/token');
      const body = isToken ? { access_token: 'example', expires_in: 3_600 } : screening;
      return Promise.resolve(Response.json(body));
    },
  }).screenings.get('1');

describe('a member in an odd form, without which the screening is worth having', () => {
  it.each(odd)('refuses no callback and no reading: %s as %j is dropped, and told', async (name, value) => {
    const { [name as 'links']: _, ...rest } = complete(10);
    const screening = { ...rest, [name]: value };
    const drift: Drift[] = [];
    const { callbacks, handled } = setUp({ onDrift: (each) => drift.push(each) });
    expect((await callbacks(deliveryOf(screening))).status).toBe(200);
    expect(handled).toMatchObject([{ screening: rest, raw: { payload: screening } }]);
    expect(handled).not.toHaveProperty(['0', 'screening', name]);
    expect(drift).toContainEqual({
      provider: 'sterling',
      operation: 'receiveScreening',
      path: `payload.${name}`,
      kind: 'other-type',
    });

    const readDrift: Drift[] = [];
    expect(await readAgain(screening, (each) => readDrift.push(each))).toEqual(rest);
    expect(readDrift).toMatchObject([{ path: name, kind: 'other-type' }]);
  });

  it('ends no dispute by an odd end of it', async () => {
    const disputed = complete(10, dispute(10));
    const { callbacks, clock } = setUp({ readScreening: reads({ '1': disputed }) });
    await callbacks(deliveryOf({ ...disputed, dispute: { ...disputed.dispute, deactivatedAt: [] } }));
    await clock.advance(3 * 60 * 60_000);
    expect(await callbacks.sweep()).toMatchObject({ read: 1 });
  });
});

describe('a member in an odd form by which something is decided', () => {
  it.each(deciding)('is never taken for nothing: %s as %j is an error, and reported', async (name, value) => {
    const screening = { ...complete(10), [name]: value };
    const { callbacks, handled, failures } = setUp();
    expect((await callbacks(deliveryOf(screening))).status).toBe(400);
    expect(handled).toEqual([]);
    expect(failures).toMatchObject([{ stage: 'parse', status: 400, error: { reason: 'payload-malformed' } }]);
    const path = expect.stringMatching(new RegExp(`^payload\\.${name}(?:$|[.[])`)) as string;
    const told = expect.stringContaining(`payload.${name}`) as string;
    expect(failures).toMatchObject([{ error: { path, message: told } }]);
    await expect(readAgain(screening)).rejects.toMatchObject({ name: 'ResponseParseError' });
  });
});

describe('a compressed callback', () => {
  it('is answered with 400, and its reason says what to do', async () => {
    const { body, headers } = createSterlingDelivery({ screening: complete(10), credentials });
    const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const { callbacks, failures } = setUp();
    const init = { method: 'POST', headers: { ...headers, 'content-encoding': 'gzip' }, body: bytes };
    expect((await callbacks(new Request('https://example.com/', init))).status).toBe(400);
    expect(failures).toMatchObject([{ stage: 'parse', status: 400, error: { reason: 'body-compressed' } }]);
    await expect(verifySterlingCallback({ headers, body: bytes }, { credentials })).rejects.toMatchObject({
      reason: 'body-compressed',
    });
  });
});
