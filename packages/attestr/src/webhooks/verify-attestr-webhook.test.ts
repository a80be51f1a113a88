import { inspect } from 'node:util';

import { isWebhookVerificationError } from '@bgc/core/webhooks';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { signAttestrWebhook } from './sign-attestr-webhook.ts';
import { verifyAttestrWebhook } from './verify-attestr-webhook.ts';
import type { DeliveryParts, VerifyOptions } from './verify-attestr-webhook.ts';
import { clientSecret, completed, webhookToken } from './webhooks.fixture.ts';

afterEach(() => vi.restoreAllMocks());

const options: VerifyOptions = { webhookToken: ['another', webhookToken], clientSecret: ['another', clientSecret] };
const { headers, body } = await signAttestrWebhook(completed(), { webhookToken, clientSecret });
const outcomeOf = (parts: unknown, given = options): Promise<unknown> =>
  verifyAttestrWebhook(parts as DeliveryParts, given).catch((error: unknown) => error);

describe('verifyAttestrWebhook', () => {
  it.each<[string, DeliveryParts]>([
    ['Headers and text', { headers: new Headers(headers), body }],
    ['headers of node:http and a Buffer', { headers, body: Buffer.from(body) }],
    ['headers in any case, as a list', { headers: { Authorization: [headers.authorization] }, body }],
    ['the scheme in capitals', { headers: { authorization: headers.authorization.replace('Basic', 'BASIC') }, body }],
  ])('takes %s', async (_, parts) => {
    expect(await outcomeOf(parts)).toMatchObject({ kind: 'completed', trust: 'verified', output: { status: 'Clear' } });
  });

  it.each([
    [{ headers: {}, body }, 'credentials-missing'],
    [{ headers: { authorization: 'Bearer token' }, body }, 'credentials-malformed'],
    [{ headers: { authorization: 'Basic token' }, body }, 'credentials-wrong'],
    [{ headers, body: JSON.parse(body) as string }, 'body-already-parsed'],
    [{ headers, body: '{' }, 'payload-malformed'],
    [{ headers, body: '{"event":"factx.query","payload":{"CANARY":"CANARY"}}' }, 'payload-malformed'],
    [undefined, 'payload-malformed'],
  ])('says what is wrong, and shows nothing of it (%#)', async (parts, reason) => {
    const error = await outcomeOf(parts);
    expect(error).toMatchObject({ name: 'WebhookVerificationError', provider: 'attestr', reason });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/CANARY|dashboard|client-secret/);
  });

  it('compares all tokens and secrets, whichever fits, so that the time tells nothing', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const counts = new Set<number>();
    for (const tokens of [
      [webhookToken, 'b', 'c'],
      ['a', 'b', webhookToken],
    ])
      for (const secrets of [
        [clientSecret, 'b'],
        ['a', clientSecret],
        ['a', 'b'],
      ]) {
        digest.mockClear();
        await outcomeOf({ headers, body }, { webhookToken: tokens, clientSecret: secrets });
        counts.add(digest.mock.calls.length);
      }
    expect([...counts]).toEqual([2 * (3 + 2)]);
  });

  it('shows the output that was signed, whatever becomes of the bytes meanwhile', async () => {
    const bytes = new TextEncoder().encode(body);
    const signed = signAttestrWebhook(completed(), { webhookToken, clientSecret });
    const { signature } = (JSON.parse((await signed).body) as { payload: { signature: string } }).payload;
    const signatureMethod = (): string => {
      bytes.set(new TextEncoder().encode('False'), body.indexOf('Clear'));
      return signature;
    };
    const event = await outcomeOf({ headers, body: bytes }, { ...options, signatureMethod });
    expect(event).toMatchObject({ trust: 'verified', output: { status: 'Clear' } });
  });

  it('asks functions for token and secret, and tells by its name which of them gave none', async () => {
    const asked = (given: Partial<VerifyOptions>): Promise<unknown> =>
      outcomeOf(
        { headers, body },
        { webhookToken: async () => webhookToken, clientSecret: () => clientSecret, ...given },
      );
    expect(await asked({})).toMatchObject({ trust: 'verified' });
    const away = (): never => {
      throw new Error('CANARY');
    };
    for (const [given, option] of [
      [{ webhookToken: () => '' }, 'webhookToken'],
      [{ webhookToken: () => `Basic ${webhookToken}` }, 'webhookToken'],
      [{ webhookToken: [webhookToken, away] }, 'webhookToken'],
      [{ clientSecret: () => undefined as never }, 'clientSecret'],
      [{ clientSecret: async () => away() }, 'clientSecret'],
    ] as const) {
      const error = await asked(given);
      expect(error).toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining(`given as ${option}`) as string,
      });
      const shown = inspect(error, { depth: 9, showHidden: true });
      expect(['CANARY', webhookToken, clientSecret].filter((secret) => shown.includes(secret))).toEqual([]);
    }
  });

  it('never shows an output of which one byte was changed', async () => {
    const start = body.indexOf('"output":') + '"output":'.length;
    const end = body.indexOf(',"error"');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: end - 1 }),
        fc.constantFrom(' ', '{', '}', '[', ']', '"', ',', ':', '\\', 'x', '0'),
        async (at, byte) => {
          fc.pre(body[at] !== byte);
          const event = await outcomeOf({ headers, body: body.slice(0, at) + byte + body.slice(at + 1) });
          if (!isWebhookVerificationError(event)) expect(event).toMatchObject({ trust: 'unverified' });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives an event or one type of error, whatever is delivered', async () => {
    const payload = fc.oneof(
      fc.record(
        {
          _id: fc.oneof(fc.constant('AR1'), fc.jsonValue()),
          status: fc.oneof(fc.constant('COMPLETED'), fc.jsonValue()),
          output: fc.jsonValue(),
          error: fc.jsonValue(),
          signature: fc.oneof(fc.constant('ab'.repeat(32)), fc.string(), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    const document = fc
      .record({
        event: fc.oneof(fc.constantFrom('async.completed', 'async.errored', 'factx.query', 'x'), fc.jsonValue()),
        payload,
      })
      .map((value) => JSON.stringify(value));
    const damaged = fc.tuple(fc.oneof(fc.constant(body), document), fc.nat(), fc.nat(3)).map(([text, at, count]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + text.slice(from + count);
    });
    const genuine = fc.record({
      headers: fc.constant(headers),
      body: fc.oneof(document, damaged, fc.json(), fc.uint8Array(), fc.string()),
    });
    const odd = fc.oneof(fc.anything(), fc.record({ headers: fc.anything(), body: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: genuine }, odd),
        fc.boolean(),
        async (parts, requireSignature) => {
          const outcome = await outcomeOf(parts, { ...options, requireSignature });
          if (!isWebhookVerificationError(outcome))
            expect(['completed', 'errored', 'query', 'unknown']).toContain((outcome as { kind: string }).kind);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
