import { encodeBase64Url, hmacSha256, isWebhookVerificationError } from '@bgc/core/webhooks';
import { createVirtualClock } from '@bgc/core/testing';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { signTruoraWebhook } from './sign-truora-webhook.ts';
import { verifyTruoraWebhook } from './verify-truora-webhook.ts';
import type { VerifyOptions } from './verify-truora-webhook.ts';
import { eventOf, signingKey } from './webhooks.fixture.ts';

afterEach(() => vi.restoreAllMocks());

const outcomeOf = (body: unknown, options: VerifyOptions = { signingKey }): Promise<unknown> =>
  verifyTruoraWebhook(body as string, options).catch((error: unknown) => error);

const sign = async (header: string, claims: string | Uint8Array): Promise<string> => {
  const signed = `${encodeBase64Url(header)}.${encodeBase64Url(claims)}`;
  return `${signed}.${encodeBase64Url(await hmacSha256(signingKey, signed))}`;
};

describe('verifyTruoraWebhook', () => {
  it('takes text, bytes and a Buffer', async () => {
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey });
    const bytes = new TextEncoder().encode(body);
    for (const given of [body, bytes, bytes.buffer, Buffer.from(body)])
      expect(await outcomeOf(given)).toMatchObject([{ kind: 'check', id: 'HKE1', check: { check_id: 'CHK1' } }]);
  });

  it.each([{ token: 'parsed' }, undefined, null, 7])('says that a body was parsed: %j', async (body) => {
    expect(await outcomeOf(body)).toMatchObject({ reason: 'body-already-parsed', provider: 'truora' });
  });

  it.each(['{"event":"CANARY"}', '', 'CANARY.CANARY.=', `${encodeBase64Url('CANARY')}.e30.AA`])(
    'says of a body that is no token what one is, and shows nothing of it: %j',
    async (body) => {
      const error = await outcomeOf(body);
      const message = /needed is a JSON Web Token: three parts separated by dots/;
      expect(error).toMatchObject({ reason: 'signature-malformed', message: expect.stringMatching(message) });
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('CANARY');
    },
  );

  it('shows nothing of the delivery or the keys in its error', async () => {
    const { body } = await signTruoraWebhook([{ CANARY: 'CANARY' }], { signingKey: 'CANARY' });
    const error = await outcomeOf(body);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/CANARY|3d1f0a/);
  });

  it('throws where one of several events is not understood, and nothing of it is shown', async () => {
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1), eventOf('HKE2', 2, { check_id: {} })], {
      signingKey,
    });
    expect(await outcomeOf(body)).toMatchObject({ reason: 'payload-malformed', path: 'events[].object.check_id' });
  });

  it('bears a clock that is a minute ahead or behind, and no more', async () => {
    const clock = createVirtualClock({ now: 1_000_000_000 });
    for (const [claims, isGenuine] of [
      ['"nbf":1000060', true],
      ['"nbf":1000061', false],
      ['"exp":999941', true],
      ['"exp":999940', false],
    ] as const) {
      const body = await sign('{"alg":"HS256"}', `{"events":[],${claims}}`);
      expect(Array.isArray(await outcomeOf(body, { signingKey, clock }))).toBe(isGenuine);
    }
  });

  it.each(['exp', 'nbf', 'iat'])('refuses a token that says in no number when it was valid: %s', async (claim) => {
    const clock = createVirtualClock({ now: 1_000_000_000 });
    // In time, if it were a number.
    for (const given of ['"1000000"', '{}', 'true']) {
      const body = await sign('{"alg":"HS256"}', `{"events":[],"${claim}":${given}}`);
      const options = { signingKey, clock, ...(claim === 'iat' && { maxAgeMs: 60_000 }) };
      expect(await outcomeOf(body, options)).toMatchObject({ reason: 'timestamp-outside-tolerance' });
    }
  });

  it('asks functions for keys, each time, and not for what nobody could have signed', async () => {
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey });
    let asked = 0;
    const options: VerifyOptions = {
      signingKey: ['old', () => ((asked += 1) > 1 ? signingKey : 'another'), async () => 'third'],
    };
    expect(await outcomeOf(body, options)).toMatchObject({ reason: 'signature-wrong' });
    expect(await outcomeOf(body, options)).toMatchObject([{ id: 'HKE1' }]);
    for (const junk of ['', 'a.b.c', body.replace(/^[^.]*/, encodeBase64Url('{"alg":"none"}'))]) {
      await outcomeOf(junk, options);
      expect(asked).toBe(2);
    }
  });

  it.each<[string, VerifyOptions]>([
    ['throws', { signingKey: () => Promise.reject(new Error('CANARY')) }],
    ['gives none', { signingKey: [signingKey, () => 'CANARY '] }],
    ['gives no hexadecimal', { signingKey: () => 'CANARY', keyForm: 'hex' }],
  ])('says that a function for a key %s, and shows nothing of it', async (_, options) => {
    const { body } = await signTruoraWebhook([], { signingKey });
    const error = await outcomeOf(body, options);
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('signingKey') });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('CANARY');
  });

  it('compares all keys in all forms, whichever fits, so that the time tells nothing', async () => {
    const keys = [signingKey, 'a-text', signingKey.replaceAll('3', '4')];
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const counts = new Set<number>();
    for (const [key, keyForm] of [
      [keys[0], 'text'],
      [keys[0], 'hex'],
      [keys[1], 'text'],
      [keys[2], 'hex'],
      ['other', 'text'],
    ] as const) {
      const { body } = await signTruoraWebhook([], { signingKey: key ?? '', keyForm });
      digest.mockClear();
      await outcomeOf(body, { signingKey: keys });
      counts.add(digest.mock.calls.length);
    }
    expect([...counts]).toEqual([2 * 5]);
  });

  it('gives events or one type of error, whatever the body', async () => {
    const header = fc.oneof(
      { weight: 3, arbitrary: fc.constant('{"alg":"HS256","typ":"JWT"}') },
      fc.json(),
      fc.record({ alg: fc.constantFrom('HS256', 'none', 'RS256', 1, null), kid: fc.anything() }).map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '{}';
        }
      }),
    );
    const event = fc.oneof(
      fc.record(
        {
          id: fc.jsonValue(),
          event_type: fc.oneof(fc.constantFrom('check', 'continuous_check', 'other'), fc.jsonValue()),
          object: fc.oneof(
            fc.record({ check_id: fc.jsonValue(), status: fc.jsonValue(), score: fc.jsonValue() }),
            fc.jsonValue(),
          ),
          timestamp: fc.oneof(fc.constant('2026-01-01T00:00:00Z'), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    const claims = fc.oneof(
      fc
        .record({
          events: fc.oneof(fc.array(event, { maxLength: 4 }), fc.jsonValue()),
          iat: fc.jsonValue(),
          exp: fc.constantFrom(undefined, null, 1, 'x'),
        })
        .map((value) => new TextEncoder().encode(JSON.stringify(value))),
      fc.uint8Array(),
    );
    const genuine = fc.tuple(header, claims).map(
      ([head, body]) =>
        () =>
          sign(head, body),
    );
    const near = fc.string({ unit: fc.constantFrom('.', 'eyJhbGciOiJIUzI1NiJ9', 'A', '-', '_', '=', 'é') });
    const odd = fc
      .oneof(near, fc.string(), fc.uint8Array(), fc.anything())
      .map((value) => async (): Promise<unknown> => value);
    let verified = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(genuine, odd), async (bodyOf) => {
        const outcome = await outcomeOf(await bodyOf(), { signingKey: ['other', signingKey] });
        if (Array.isArray(outcome)) verified += 1;
        else expect(isWebhookVerificationError(outcome)).toBe(true);
      }),
      // Some sixty are genuine by chance.
      { numRuns: 3_000 },
    );
    expect(verified).toBeGreaterThan(10);
  });

  it('refuses every token of which one character was changed', async () => {
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey });
    const characters = fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_', '.');
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), characters, async (at, character) => {
        fc.pre(body[at] !== character);
        const outcome = await outcomeOf(body.slice(0, at) + character + body.slice(at + 1));
        expect(isWebhookVerificationError(outcome)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses megabytes of dots or spaces in time that grows with the length alone', async () => {
    for (const piece of ['.', ' ', 'A.', ' A'])
      expect(isWebhookVerificationError(await outcomeOf(piece.repeat(2_000_000)))).toBe(true);
  });

  it('refuses a header of more than 4096 characters unread', async () => {
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1)], { signingKey });
    const headed = async (padding: number): Promise<unknown> => {
      const header = encodeBase64Url(JSON.stringify({ alg: 'none', kid: 'k'.repeat(padding) }));
      return outcomeOf(body.replace(/^[^.]*/, header));
    };
    expect(await headed(3_000)).toMatchObject({ reason: 'algorithm-refused' });
    expect(await headed(4_000)).toMatchObject({ reason: 'signature-malformed' });
  });

  it('refuses options that are none, whatever is delivered', async () => {
    expect(await outcomeOf('', null as never)).toMatchObject({ name: 'ConfigurationError' });
    expect(await outcomeOf('', { signingKey: '' })).toMatchObject({ name: 'ConfigurationError' });
  });
});
