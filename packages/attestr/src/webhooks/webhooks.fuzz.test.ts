import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';

import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { isWebhookVerificationError } from '@bgc/core/webhooks';
import type { WebhookFailure } from '@bgc/core/webhooks';
import { damaged, expectSame, flipBit, fuzz, growthOf, writtenJson } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { createAttestrWebhookHandler } from './create-attestr-webhook-handler.ts';
import { verifyAttestrWebhook } from './verify-attestr-webhook.ts';
import type { VerifyOptions } from './verify-attestr-webhook.ts';
import type { AttestrEvent } from './webhook-event.ts';
import { completed } from './webhooks.fixture.ts';

const CANARY = 'canary-31c4';
const tokens = [`${CANARY}:a`, `${CANARY} b==`, `${CANARY}c`] as const;
const secrets = [`${CANARY}-old`, `${CANARY}-новый`, `${CANARY}-3`] as const;
const hashes = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const;
type Hash = keyof typeof hashes;

/** By Node's own implementation, and not by ours. */
const sign = (output: string, secret: string, hash: Hash = 'SHA-256'): string =>
  createHmac(hashes[hash], secret).update(output).digest('hex');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (value: unknown): string => `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;
const outcomeOf = async (authorization: string, body: string | Uint8Array, options: VerifyOptions): Promise<unknown> =>
  verifyAttestrWebhook({ headers: { authorization }, body }, options).catch((error: unknown) => error);

const { output: sample } = completed().payload;
/** Written as it may be: spaced, its letters as escapes, its texts with brackets and quotes. */
const output = fc.oneof(
  fc.constantFrom(undefined, 1, '\t').map((indent) => JSON.stringify(sample, null, indent)),
  fc
    .string({ unit: 'grapheme' })
    .map((description) => JSON.stringify({ ...(sample as object), description: `"}{]\\${description}` })),
  writtenJson({ names: ['status', 'description'] })
    .filter((text) => text.trimStart().startsWith('{'))
    .map((text) => text.trim()),
);
const space = fc.constantFrom('', ' ', '\n\t');
const names = fc.constantFrom('output', String.raw`outp\u0075t`, String.raw`\u006futput`);

const delivery = fc
  .record({
    output,
    secret: fc.constantFrom(...secrets),
    hash: fc.constantFrom<Hash>('SHA-256', 'SHA-384', 'SHA-512'),
    capitals: fc.boolean(),
    before: space,
    after: space,
    name: names,
    noise: fc.constantFrom('', '"z":{"output":1,"signature":"x"},', '"outpu":[],'),
  })
  .map(({ output: text, secret, hash, capitals, before, after, name, noise }) => {
    const signature = sign(text, secret, hash);
    const written = capitals ? signature.toUpperCase() : signature;
    const body = `{${before}"event":"async.completed",${noise}"payload":{"_id":"AR1",${noise}"${name}":${before}${text}${after},"signature"${before}:"${written}","status":"COMPLETED"${before}}}${after}`;
    return { text, secret, hash, body };
  });

/** A document in which a name is twice, or an output of another shape, is no proof. */
const isTwice = (text: string): boolean => {
  let count = 0;
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) count += Object.keys(value).length;
    return value;
  });
  return count !== [...text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/:/g)].length;
};

fuzz(
  'verifyAttestrWebhook shows the output that an independent signer signed, however it is written, under any secret of the rotation, and no other',
  fc.record({
    given: delivery,
    rotation: fc.shuffledSubarray([...secrets], { minLength: 1 }),
    method: fc.constantFrom<Hash>('SHA-256', 'SHA-384', 'SHA-512'),
    webhookToken: fc.shuffledSubarray([...tokens], { minLength: 1 }),
    token: fc.constantFrom(...tokens),
  }),
  async ({ given, rotation, method, webhookToken, token }) => {
    const options = { webhookToken, clientSecret: rotation, signatureMethod: method };
    const outcome = await outcomeOf(`Basic ${token}`, given.body, options);
    if (!webhookToken.includes(token)) {
      expect(isWebhookVerificationError(outcome) && outcome.reason).toBe('credentials-wrong');
      expect(shown(outcome)).not.toContain(CANARY);
      return 'refused';
    }
    expect(outcome).toMatchObject({ kind: 'completed', _id: 'AR1' });
    const event = outcome as AttestrEvent & { readonly reason?: string; readonly output?: { readonly raw?: unknown } };
    if (event.trust === 'verified') {
      expect(rotation.includes(given.secret) && method === given.hash && !isTwice(given.text)).toBe(true);
      return 'verified';
    }
    expect(event).not.toHaveProperty('output');
    if (isTwice(given.text)) expect(event.reason).toBe('ambiguous');
    else if (event.reason !== 'unreadable')
      expect([event.reason, rotation.includes(given.secret) && method === given.hash]).toEqual(['mismatch', false]);
    return event.reason ?? '';
  },
  { runs: 120, reaches: ['verified', 'refused', 'mismatch', 'ambiguous', 'unreadable'] },
);

interface Changed {
  readonly given: { readonly text: string; readonly body: string };
  readonly changed: Uint8Array;
  /** Where the signature itself is shorter or longer. */
  readonly mustFail?: boolean;
}
const genuine = delivery.filter(({ hash, text }) => hash === 'SHA-256' && !isTwice(text));

fuzz(
  'verifyAttestrWebhook shows nothing of an output of which a bit was turned over, in it or in its signature, wherever the delivery was damaged',
  fc.oneof<fc.Arbitrary<Changed>[]>(
    fc.tuple(genuine, fc.nat()).map(([given, bit]) => ({ given, changed: flipBit(encode(given.body), bit) })),
    fc.tuple(genuine, fc.integer({ min: 1, max: 63 }), fc.boolean()).map(([given, length, isCut]) => {
      const other = (whole: string): string => (isCut ? whole.slice(0, length) : whole + whole.slice(0, length));
      return { given, changed: encode(given.body.replace(/[\da-f]{64}(?=",)/i, other)), mustFail: true };
    }),
    genuine.chain((given) => damaged(fc.constant(encode(given.body))).map((changed) => ({ given, changed }))),
  ),
  async ({ given, changed, mustFail = false }: Changed) => {
    const outcome = await outcomeOf(`Basic ${tokens[0]}`, changed, {
      webhookToken: tokens[0],
      clientSecret: [...secrets],
    });
    if (isWebhookVerificationError(outcome)) return 'refused';
    const event = outcome as AttestrEvent;
    if (event.kind !== 'completed' || event.trust !== 'verified') return 'unverified';
    expect(mustFail).toBe(false);
    // What is shown is still what was signed, byte for byte: the damage is outside of it.
    expect(Buffer.from(changed).includes(given.text)).toBe(true);
    const whole = await outcomeOf(`Basic ${tokens[0]}`, given.body, {
      webhookToken: tokens[0],
      clientSecret: [...secrets],
    });
    expectSame({ ...event.output }, { ...(whole as typeof event).output });
    return 'verified';
  },
  { runs: 150, reaches: ['refused', 'unverified', 'verified'] },
);

const handled: AttestrEvent[] = [];
fuzz(
  'createAttestrWebhookHandler hands over once what verifyAttestrWebhook reads, refuses what it refuses, and shows nothing of either',
  fc.record({
    body: fc.oneof(
      { weight: 3, arbitrary: delivery.map(({ body }) => encode(body)) },
      damaged(delivery.map(({ body }) => encode(body))),
      fc
        .record({
          event: fc.oneof(fc.constantFrom('async.errored', 'factx.query', CANARY), fc.jsonValue()),
          payload: fc.oneof(
            fc.record({ _id: fc.constantFrom('AR1', CANARY), status: fc.constant('ERRORED'), profile: fc.jsonValue() }),
            fc.jsonValue(),
          ),
        })
        .map((document) => encode(JSON.stringify(document))),
    ),
    token: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...tokens) }, fc.constant(`${CANARY}x`)),
    requireSignature: fc.boolean(),
  }),
  async ({ body, token, requireSignature }) => {
    handled.length = 0;
    const failures: WebhookFailure[] = [];
    const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
    const options = { webhookToken: [...tokens], clientSecret: [...secrets], requireSignature };
    const handler = createAttestrWebhookHandler({
      ...options,
      store: createMemoryStore({ clock }),
      clock,
      onEvent: async (event) => void handled.push(event),
      onFailure: (failure) => failures.push(failure),
    });
    const post = async (): Promise<number> =>
      (
        await handler(
          new Request('https://example.com/hook', {
            method: 'POST',
            headers: { authorization: `Basic ${token}` },
            body: Buffer.from(body),
          }),
        )
      ).status;
    const statuses = [await post(), await post()];
    const outcome = await outcomeOf(`Basic ${token}`, body, options);
    expect(shown(failures)).not.toContain(CANARY);
    if (isWebhookVerificationError(outcome)) {
      expect(shown(outcome)).not.toContain(CANARY);
      const status = outcome.reason === 'payload-malformed' ? 400 : 401;
      expect([statuses, handled]).toEqual([[status, status], []]);
      return String(status);
    }
    expect(statuses).toEqual([200, 200]);
    expect(handled).toHaveLength(1);
    expectSame({ ...handled[0] }, { ...(outcome as AttestrEvent) });
    return 'handed over';
  },
  { runs: 80, reaches: ['handed over', '400', '401'] },
);

fuzz(
  'verifyAttestrWebhook takes time that grows with the length of the delivery alone',
  fc.array(fc.constantFrom('"a":1,', '[', '{"a":', '"output":', '\\"', '{}', ',', ' ', '9'), {
    minLength: 1,
    maxLength: 3,
  }),
  async (pieces) => {
    const work = (size: number): Promise<unknown> => {
      const text = pieces.join('').repeat(size);
      const bodies = [
        text,
        `{"event":"async.completed","payload":{"output":{${text}"b":1},"signature":"00"}}`,
        `{"event":"${text}"}`,
      ];
      return Promise.all([
        ...bodies.map((body) =>
          outcomeOf(`Basic ${tokens[0]}`, body, { webhookToken: tokens[0], clientSecret: secrets[0] }),
        ),
        outcomeOf(`Basic ${text}`, '{}', { webhookToken: tokens[0] }),
      ]);
    };
    expect(await growthOf(work, 200)).toBeLessThan(5);
  },
  { runs: 4, found: [['"a":1,'], [' ']] },
);
