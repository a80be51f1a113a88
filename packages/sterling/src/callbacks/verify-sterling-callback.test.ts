import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWebhookVerificationError } from '@bgc/core/webhooks';

import { credentials, documented } from './callbacks.fixture.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';
import type { CallbackParts } from './verify-sterling-callback.ts';
import { verifySterlingCallback } from './verify-sterling-callback.ts';

const { headers, body } = createSterlingDelivery({ screening: documented, credentials });
const event = { kind: 'screening', type: 'screening', screening: documented };

describe('verifySterlingCallback', () => {
  it.each<[string, CallbackParts]>([
    ['Headers and text', { headers: new Headers(headers), body }],
    ['headers of node:http and a Buffer', { headers, body: Buffer.from(body) }],
    ['headers in any case, as a list', { headers: { Authorization: [headers.authorization] }, body }],
    ['the scheme in lower case', { headers: { authorization: headers.authorization.replace('Basic', 'basic') }, body }],
  ])('takes %s', async (_, parts) => {
    expect(await verifySterlingCallback(parts, { credentials: ['another:one', credentials] })).toEqual(event);
  });

  it.each([
    [{ headers: {}, body }, 'credentials-missing'],
    [{ headers: { authorization: 'Bearer token' }, body }, 'credentials-malformed'],
    [
      { headers: createSterlingDelivery({ screening: {}, credentials: 'narf:troz' }).headers, body },
      'credentials-wrong',
    ],
    [{ headers, body: JSON.parse(body) as string }, 'body-already-parsed'],
    [{ headers, body: '{' }, 'payload-malformed'],
    [undefined, 'payload-malformed'],
  ])('says what is wrong (%#)', async (parts, reason) => {
    await expect(verifySterlingCallback(parts as CallbackParts, { credentials })).rejects.toMatchObject({
      name: 'WebhookVerificationError',
      provider: 'sterling',
      reason,
    });
  });

  it.each([
    [{ payload: { id: '1' } }, 'type'],
    [{ type: 'screening', payload: 'CANARY' }, 'payload'],
    [{ type: 'screening', payload: { status: 'complete', CANARY: 'CANARY' } }, 'payload.id'],
    [{ type: 'screening', payload: { id: '', candidateId: 'CANARY' } }, 'payload.id'],
  ])('says where a payload is not understood, and never what stands there: %#', async (document, path) => {
    const verified = verifySterlingCallback({ headers, body: JSON.stringify(document) }, { credentials });
    const error: unknown = await verified.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: 'payload-malformed', path });
    expect(String(error)).toContain(` ${path} is missing or wrong: needed is `);
    expect(String(error) + JSON.stringify(error)).not.toContain('CANARY');
  });

  it('asks functions for credentials, each time, and says of one that gives none that it did', async () => {
    let asks = 0;
    const options = { credentials: ['another:one', async () => ((asks += 1) === 1 ? 'old:one' : credentials)] };
    await expect(verifySterlingCallback({ headers, body }, options)).rejects.toMatchObject({
      reason: 'credentials-wrong',
    });
    expect(await verifySterlingCallback({ headers, body }, options)).toEqual(event);
    const none = { credentials: () => Promise.reject(new Error('CANARY')) };
    const error: unknown = await verifySterlingCallback({ headers, body }, none).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('credentials') });
    expect(String(error) + JSON.stringify(error)).not.toContain('CANARY');
  });

  it('refuses credentials that are none, whatever is delivered', async () => {
    await expect(verifySterlingCallback({ headers, body }, { credentials: '' })).rejects.toMatchObject({
      name: 'ConfigurationError',
    });
  });

  it('gives an event or one type of error for anything at all', async () => {
    const genuine = fc.record({
      headers: fc.constant(headers),
      body: fc.oneof(
        fc.json(),
        fc.uint8Array(),
        fc
          .record({
            type: fc.oneof(fc.constant('screening'), fc.anything()),
            payload: fc.oneof(fc.object(), fc.anything()),
          })
          .map((value) => {
            try {
              return JSON.stringify(value);
            } catch {
              return value;
            }
          }),
      ),
    });
    const odd = fc.oneof(fc.anything(), fc.record({ headers: fc.anything(), body: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(genuine, odd), async (parts) => {
        try {
          const callback = await verifySterlingCallback(parts as CallbackParts, { credentials });
          expect(['screening', 'unknown']).toContain(callback.kind);
        } catch (error) {
          expect(isWebhookVerificationError(error)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
