import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';

import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { isWebhookVerificationError } from '@bgc/core/webhooks';
import type { WebhookFailure } from '@bgc/core/webhooks';
import { damaged, expectSame, flipBit, fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { createTruoraWebhookHandler } from './create-truora-webhook-handler.ts';
import { verifyTruoraWebhook } from './verify-truora-webhook.ts';
import type { VerifyOptions } from './verify-truora-webhook.ts';
import type { TruoraEvent, TruoraWebhookEvent } from './webhook-event.ts';
import { eventOf, signingKey } from './webhooks.fixture.ts';

const CANARY = 'canary-9b20';
const hexKey = signingKey;
const keys = [`${CANARY}-text`, hexKey, `${CANARY}-ключ`] as const;
const algorithms = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const;
type Algorithm = keyof typeof algorithms;

const base64Url = (data: string | Uint8Array): string => Buffer.from(data).toString('base64url');
/** By Node's own implementation, and not by ours. */
const sign = (header: string, claims: string | Uint8Array, algorithm: Algorithm, key: string | Buffer): string => {
  const signed = `${base64Url(header)}.${base64Url(claims)}`;
  return `${signed}.${createHmac(algorithms[algorithm], key).update(signed).digest('base64url')}`;
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (value: unknown): string => `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;
const outcomeOf = (body: string | Uint8Array, options: VerifyOptions): Promise<unknown> =>
  verifyTruoraWebhook(body, options).catch((error: unknown) => error);

const now = Date.UTC(2026, 5, 1);
const clock = createVirtualClock({ now });

const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(CANARY, [CANARY], { [CANARY]: CANARY }, '\ud800'));
const good = fc
  .tuple(fc.nat(5), fc.nat(9))
  .map(([id, second]) => eventOf(`HKE${id}`, second, { check_id: `CHK${id % 2}` }));
const event = fc.oneof(
  { weight: 5, arbitrary: good },
  fc
    .tuple(good, fc.constantFrom('id', 'event_type', 'object', 'timestamp', 'version'), odd)
    .map(([whole, name, value]) => ({ ...whole, [name]: value })),
  fc.record({
    event_type: fc.constantFrom('continuous_check', 'check', 'x'),
    object: fc.oneof(fc.constant({ continuous_check_id: 'CC1' }), odd),
  }),
  odd,
);
const claims = fc
  .record({
    events: fc.oneof({ weight: 6, arbitrary: fc.array(event, { maxLength: 3 }) }, odd),
    iss: fc.constantFrom('Truora', undefined),
    iat: fc.constantFrom(now / 1_000, undefined),
  })
  .map((value) => encode(JSON.stringify(value)));
const anyClaims = fc.oneof({ weight: 5, arbitrary: claims }, damaged(claims), fc.uint8Array({ maxLength: 20 }));

const signer = fc.record({
  algorithm: fc.constantFrom<Algorithm>('HS256', 'HS384', 'HS512'),
  key: fc.constantFrom(...keys),
  asHex: fc.boolean(),
  typ: fc.constantFrom({}, { typ: 'JWT' }, { kid: 'x', extra: [1] }),
  around: fc.constantFrom('', '\n', ' \r\n'),
});
const tokenOf = (
  { algorithm, key, asHex, typ }: typeof signer extends fc.Arbitrary<infer T> ? T : never,
  body: Uint8Array,
): string =>
  sign(
    JSON.stringify({ alg: algorithm, ...typ }),
    body,
    algorithm,
    asHex && key === hexKey ? Buffer.from(key, 'hex') : key,
  );

fuzz(
  'verifyTruoraWebhook believes what an independent signer signed under any key of the rotation and an algorithm that is allowed, and the handler hands the same over, once',
  fc.record({
    body: anyClaims,
    by: signer,
    rotation: fc.shuffledSubarray([...keys], { minLength: 1 }),
    allowed: fc.shuffledSubarray<Algorithm>(['HS256', 'HS384', 'HS512'], { minLength: 1 }),
  }),
  async ({ body, by, rotation, allowed }) => {
    const token = by.around + tokenOf(by, body) + by.around;
    const isGenuine = rotation.includes(by.key) && allowed.includes(by.algorithm);
    const options = { signingKey: rotation, algorithms: allowed, clock };
    const outcome = await outcomeOf(token, options);
    const handled: TruoraWebhookEvent[] = [];
    const failures: WebhookFailure[] = [];
    const handler = createTruoraWebhookHandler({
      ...options,
      store: createMemoryStore({ clock }),
      onEvent: async (given) => void handled.push(given),
      onFailure: (failure) => failures.push(failure),
    });
    const post = async (): Promise<number> =>
      (await handler(new Request('https://example.com/hook', { method: 'POST', body: token }))).status;
    const statuses = [await post(), await post()];
    expect(shown(failures) + (outcome instanceof Error ? shown(outcome) : '')).not.toContain(CANARY);
    if (!isGenuine) {
      const reason = allowed.includes(by.algorithm) ? 'signature-wrong' : 'algorithm-refused';
      expect(isWebhookVerificationError(outcome) && outcome.reason).toBe(reason);
      expect([statuses, handled]).toEqual([[401, 401], []]);
      return '401';
    }
    if (isWebhookVerificationError(outcome)) {
      // What of it was understood is handed over all the same.
      expect(outcome.reason).toBe('payload-malformed');
      expect([
        [400, 400],
        [500, 500],
      ]).toContainEqual(statuses);
      return String(statuses[0]);
    }
    expect(statuses).toEqual([200, 200]);
    const read = outcome as readonly TruoraEvent[];
    const documents = new Set(read.map((one) => JSON.stringify(/[^0-]/.test(one.id ?? '') ? namesOf(one) : one.raw)));
    expect(handled).toHaveLength(documents.size);
    for (const { order: _, ...one } of handled) expect(read.some((other) => isAlike(one, other))).toBe(true);
    return 'believed';
  },
  { runs: 60, reaches: ['believed', '401', '400', '500'] },
);

/** What an event with an id is known again by. */
const namesOf = (one: TruoraEvent): readonly unknown[] => {
  const check = one.kind === 'check' && one.check.check_id;
  const continuousCheck = one.kind === 'continuous_check' && one.continuousCheck.continuous_check_id;
  return [one.id, check, continuousCheck, one.action];
};

const isAlike = (one: object, other: object): boolean => {
  try {
    expectSame({ ...one }, { ...other });
    return true;
  } catch {
    return false;
  }
};

fuzz(
  'verifyTruoraWebhook refuses every token of which a bit was turned over, or that was cut or lengthened',
  fc.tuple(
    signer,
    fc.nat(),
    fc.constantFrom('flip', 'cut', 'more', 'header', 'join'),
    fc.constantFrom('A', '.', '=', 'AA', '\u0000', '.AA', '%'),
  ),
  async ([by, at, kind, more]) => {
    const token = tokenOf(by, encode('{"events":[],"iss":"Truora"}'));
    const [header = '', body = '', signature = ''] = token.split('.');
    const changed = {
      flip: flipBit(encode(token), at),
      cut: encode(token.slice(0, at % token.length)),
      more: encode(token + more),
      // An algorithm that its signature is not of.
      header: encode(`${base64Url('{"alg":"none"}')}.${body}.${at % 2 === 0 ? signature : ''}`),
      join: encode(`${header}.${body}.${signature}.${signature}`),
    }[kind];
    const options = { signingKey: [...keys], algorithms: Object.keys(algorithms) as Algorithm[], clock };
    expect(Array.isArray(await outcomeOf(token, options))).toBe(true);
    const outcome = await outcomeOf(changed, options);
    expect(isWebhookVerificationError(outcome)).toBe(true);
    return (outcome as { reason: string }).reason;
  },
  { runs: 100, reaches: ['signature-wrong', 'signature-malformed', 'algorithm-refused'] },
);

fuzz(
  'verifyTruoraWebhook lets a token in until it expires and from when it is valid, and with maxAgeMs no older one',
  fc.record({
    exp: fc.option(fc.integer({ min: -200, max: 200 }), { nil: undefined }),
    nbf: fc.option(fc.integer({ min: -200, max: 200 }), { nil: undefined }),
    iat: fc.option(fc.integer({ min: -400, max: 200 }), { nil: undefined }),
    skew: fc.nat(100),
    maxAge: fc.oneof(fc.constant(undefined), fc.nat(200)),
  }),
  async ({ exp, nbf, iat, skew, maxAge }) => {
    const seconds = now / 1_000;
    const at = (offset: number | undefined): object | undefined =>
      offset === undefined ? undefined : ((seconds + offset) as unknown as object);
    const body = JSON.stringify({ events: [], exp: at(exp), nbf: at(nbf), iat: at(iat) });
    const outcome = await outcomeOf(sign('{"alg":"HS256"}', body, 'HS256', keys[0]), {
      signingKey: keys[0],
      clock,
      clockSkewMs: skew * 1_000,
      ...(maxAge === undefined ? {} : { maxAgeMs: maxAge * 1_000 }),
    });
    const isInTime =
      (exp === undefined || exp + skew > 0) &&
      (nbf === undefined || nbf <= skew) &&
      (maxAge === undefined || (iat !== undefined && iat >= -maxAge - skew && iat <= skew));
    expect(isInTime ? Array.isArray(outcome) : (outcome as { reason?: string }).reason).toBe(
      isInTime ? true : 'timestamp-outside-tolerance',
    );
    return String(isInTime);
  },
  { runs: 120, reaches: ['true', 'false'] },
);

fuzz(
  'verifyTruoraWebhook takes time that grows with the length of the delivery alone',
  fc.array(fc.constantFrom('.', 'A', ' ', '-', '\n', 'eyJ', '=', '\u00e9', '{"a":'), { minLength: 1, maxLength: 3 }),
  async (pieces) => {
    const work = (size: number): Promise<unknown> => {
      const text = pieces.join('').repeat(size);
      return Promise.all(
        [
          text,
          `e30.${text}.AA`,
          `${base64Url(text)}.e30.AA`,
          sign('{"alg":"HS256"}', `{"events":[${text}]}`, 'HS256', keys[0]),
        ].map((body) => outcomeOf(body, { signingKey: keys[0] })),
      );
    };
    expect(await growthOf(work, 400)).toBeLessThan(5);
  },
  { runs: 4, found: [['.'], [' ']] },
);
