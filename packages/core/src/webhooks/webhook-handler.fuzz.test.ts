import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';

import { flipBit, fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { parseJson } from '../parsing/parse-json.ts';
import { createVirtualClock } from '../testing/index.ts';
import { verifyBasicCredentials } from './basic-credentials.ts';
import { constantTimeEqual } from './constant-time-equal.ts';
import { decodeHex } from './decode.ts';
import { hmacSha256 } from './digest.ts';
import { createWebhookHandler } from './webhook-handler.ts';
import type { WebhookFailure } from './webhook-handler.ts';
import { isWebhookVerificationError } from './webhook-verification-error.ts';

const CANARY = 'canary-5e1f';
const secrets = [`${CANARY}-old`, `${CANARY}-new`, `${CANARY}-newest`] as const;
/** By Node's own implementation, and not by ours. */
const sign = (body: Uint8Array, secret: string): string => createHmac('sha256', secret).update(body).digest('hex');

const shown = (failures: readonly WebhookFailure[]): string =>
  failures.map(({ error }) => `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).join('');

/** A handler as a provider's: an HMAC of the body in a header, one of several secrets. */
const setUp = (accepted: readonly string[], maxBytes = 2_000) => {
  const handled: unknown[] = [];
  const failures: WebhookFailure[] = [];
  const handler = createWebhookHandler({
    verify: async ({ headers, body }) => {
      const given = decodeHex(headers.get('x-signature') ?? '') ?? '';
      const fits = await Promise.all(
        accepted.map(async (secret) => constantTimeEqual(given, await hmacSha256(secret, body))),
      );
      return fits.includes(true) ? { verified: true } : { verified: false, reason: 'signature-wrong' };
    },
    parse: ({ body }) => {
      const parsed = parseJson(body);
      if (!parsed.ok || parsed.document === undefined) throw new TypeError('no document');
      return parsed.document;
    },
    handle: async (event) => void handled.push(event),
    maxBytes,
    clock: createVirtualClock(),
    onFailure: (failure) => failures.push(failure),
  });
  return { handler, handled, failures };
};

const requestOf = (body: BodyInit, headers: Record<string, string>): Request =>
  new Request('https://example.com/hook', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);

/** In chunks as a network cuts them; or it breaks after some. */
const streamed = (bytes: Uint8Array, cuts: readonly number[], breaks: boolean): ReadableStream<Uint8Array> => {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b);
  const chunks = [...ends, bytes.length].map((end, at, all) => bytes.subarray(all[at - 1] ?? 0, end));
  return new ReadableStream({
    pull: (controller) => {
      const next = chunks.shift();
      if (next !== undefined) controller.enqueue(next);
      else if (breaks) controller.error(new Error(CANARY));
      else controller.close();
    },
  });
};

const document = fc.json({ maxDepth: 2 }).map((text) => new TextEncoder().encode(text));
const rotation = fc.tuple(fc.shuffledSubarray([...secrets], { minLength: 1 }), fc.nat(), fc.boolean());

fuzz(
  'createWebhookHandler takes what an independent signer signed, under any secret of the rotation and in any chunks, and nothing of which a bit was turned over',
  fc.record({
    body: document,
    rotation,
    cuts: fc.array(fc.nat(), { maxLength: 4 }),
    breaks: fc.boolean(),
    bit: fc.nat(),
    flips: fc.constantFrom('none', 'body', 'signature'),
  }),
  async ({ body, rotation: [accepted, which, isKnown], cuts, breaks, bit, flips }) => {
    const { handler, handled, failures } = setUp(accepted);
    const secret = isKnown ? (accepted[which % accepted.length] ?? '') : `${CANARY}-another`;
    const signature = Buffer.from(sign(body, secret));
    const sent = flips === 'body' ? flipBit(body, bit) : body;
    // Not the eighth bit: no header has it.
    const signed = flips === 'signature' ? flipBit(signature, bit - Number(bit % 8 === 7)) : signature;
    const header = Buffer.from(signed).toString('latin1');
    fc.pre(/^[!-~]+$/.test(header));
    // Hexadecimal is the same in either case.
    const isSame = flips !== 'body' && header.toLowerCase() === signature.toString();
    const response = await handler(requestOf(streamed(sent, cuts, breaks), { 'x-signature': header }));
    const expected = breaks ? 400 : isKnown && isSame ? 200 : 401;
    expect(response.status).toBe(expected);
    expect(await response.text()).toBe('');
    expect(handled).toHaveLength(expected === 200 ? 1 : 0);
    expect(failures).toHaveLength(expected === 200 ? 0 : 1);
    for (const { error } of failures) expect(isWebhookVerificationError(error)).toBe(true);
    expect(shown(failures) + JSON.stringify([...response.headers])).not.toContain(CANARY);
    return String(expected);
  },
  { runs: 120, reaches: ['200', '400', '401'] },
);

const headerText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\0', '\r\n', '\u007f', 'é', '🙂', 'ab', ' ', ',', ':') }),
  fc.nat(2_000).map((length) => 'a'.repeat(length)),
  fc.constantFrom(null, undefined, 1, {}, [CANARY]),
);
/** As no `Request` is: what a framework, or a test double of it, hands over. */
const oddRequest = fc.record(
  {
    method: fc.oneof(fc.constant('POST'), fc.anything()),
    url: fc.anything(),
    headers: fc.oneof(
      headerText.map((text) => ({ get: () => text })),
      fc.dictionary(fc.string(), headerText),
      fc.constant({
        get: () => {
          throw new Error('broken');
        },
      }),
    ),
    body: fc.oneof(
      fc.constant(null),
      fc.anything(),
      fc.array(fc.oneof(fc.uint8Array(), fc.anything()), { maxLength: 3 }).map((chunks) => ({
        getReader: () => {
          const left = [...chunks];
          return {
            read: async () => (left.length > 0 ? { done: false, value: left.shift() } : { done: true }),
            cancel: async () => {},
          };
        },
      })),
    ),
    bodyUsed: fc.oneof(fc.constant(false), fc.anything()),
  },
  { requiredKeys: [] },
);

fuzz(
  'createWebhookHandler answers what is hardly a request, with headers that no Request could have, by a documented status and an empty body',
  oddRequest,
  async (request) => {
    const { handler, handled, failures } = setUp(secrets);
    const response = await handler(request as unknown as Request);
    expect([400, 401, 405, 408, 413, 500]).toContain(response.status);
    expect(await response.text()).toBe('');
    expect(handled).toEqual([]);
    expect(failures.every(({ status }) => status === response.status)).toBe(true);
    return String(response.status);
  },
  { runs: 250, reaches: ['400', '401', '405', '500'] },
);

const colonless = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !text.includes(':') && !/\p{Surrogate}/u.test(text));
const credential = fc.record({
  username: colonless,
  password: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/\p{Surrogate}/u.test(text)),
});

fuzz(
  'verifyBasicCredentials accepts exactly the headers that decode to a credential of the rotation, damaged or not',
  fc.tuple(
    fc.array(credential, { minLength: 1, maxLength: 3 }),
    fc.nat(),
    fc.constantFrom('Basic', 'basic', 'BASIC'),
    fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.nat()),
    fc.constantFrom('', '', '', '=', ' ', 'A', '====', '\n', '\u0161'),
  ),
  async ([candidates, which, scheme, bit, more]) => {
    const chosen = candidates[which % candidates.length] ?? { username: '', password: '' };
    const whole = Buffer.from(`${scheme} ${Buffer.from(`${chosen.username}:${chosen.password}`).toString('base64')}`);
    const header = Buffer.from(bit === undefined ? whole : flipBit(whole, bit)).toString('latin1') + more;
    const given = /^basic +([\w+/-]+={0,2}) *$/i.exec(header)?.[1];
    const decoded = given === undefined ? undefined : Buffer.from(given, 'base64');
    const fits = candidates.some(({ username, password }) => decoded?.equals(Buffer.from(`${username}:${password}`)));
    const verdict = await verifyBasicCredentials(header, candidates);
    if (verdict.verified) expect(fits).toBe(true);
    // Undamaged it must fit, whichever it is of them.
    if (bit === undefined && more === '') expect(verdict).toEqual({ verified: true });
    return verdict.verified ? 'accepted' : verdict.reason;
  },
  { runs: 250, reaches: ['accepted', 'credentials-malformed', 'credentials-wrong'] },
);

fuzz(
  'verifyBasicCredentials takes time that grows with the length of the header alone',
  fc.array(fc.constantFrom(' ', 'A', '=', 'Basic ', '\t', '+', '-', '\u00a0', ':'), { minLength: 1, maxLength: 3 }),
  async (pieces) => {
    const work = (size: number): Promise<unknown> =>
      Promise.all(
        ['', 'Basic '].flatMap((start) =>
          ['', '!'].map((end) => verifyBasicCredentials(start + pieces.join('').repeat(size) + end, [])),
        ),
      );
    expect(await growthOf(work, 1_000)).toBeLessThan(5);
  },
  { runs: 4, found: [[' ']] },
);
