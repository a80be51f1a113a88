import { inspect } from 'node:util';

import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import { isWebhookVerificationError } from '@bgc/core/webhooks';
import type { WebhookFailure } from '@bgc/core/webhooks';
import { damaged, expectSame, flipBit, fuzz, growthOf } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { documented } from './callbacks.fixture.ts';
import type { SterlingEvent } from './callback-event.ts';
import { createSterlingCallbackHandler } from './create-sterling-callback-handler.ts';
import { verifySterlingCallback } from './verify-sterling-callback.ts';

const CANARY = 'canary-77aa';
const all = [`user:${CANARY}-1`, `user:${CANARY}-2`, `other:${CANARY}:3`] as const;
const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString('base64')}`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (value: unknown): string => `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;

/** Of this fuzz: an odd value in the place of a member, in the document or in the screening. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(CANARY, [CANARY], { [CANARY]: CANARY }, '\ud800', ''),
);
const screening = fc
  .tuple(fc.constantFrom('', ...Object.keys(documented), 'toString', '__proto__'), odd, fc.boolean())
  .map(([name, value, isRemoved]) =>
    Object.fromEntries([
      ...Object.entries(documented).filter(([member]) => !(isRemoved && member === name)),
      ...(name === '' || isRemoved ? [] : [[name, value]]),
    ]),
  );
const payload = fc.oneof({ weight: 5, arbitrary: screening }, odd);
const type = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('screening', 'Screening') }, fc.constant('other'), odd);
const body = fc.record({ type, payload }, { requiredKeys: [] }).map((document) => encode(JSON.stringify(document)));
const anyBody = fc.oneof(
  { weight: 4, arbitrary: body },
  damaged(body),
  fc.uint8Array({ maxLength: 50 }),
  fc.json().map(encode),
);

const setUp = (credentials: readonly string[]) => {
  const handled: SterlingEvent[] = [];
  const failures: WebhookFailure[] = [];
  const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
  const handler = createSterlingCallbackHandler({
    credentials,
    store: createMemoryStore({ clock }),
    clock,
    onEvent: async (event) => void handled.push(event),
    onFailure: (failure) => failures.push(failure),
  });
  return { handler, handled, failures };
};
const requestOf = (bytes: Uint8Array, authorization: string): Request =>
  new Request('https://example.com/hook', { method: 'POST', headers: { authorization }, body: Buffer.from(bytes) });

fuzz(
  'createSterlingCallbackHandler handles once what verifySterlingCallback reads, refuses what it refuses, and shows nothing of either',
  fc.tuple(anyBody, fc.shuffledSubarray([...all], { minLength: 1 }), fc.nat(), fc.boolean()),
  async ([bytes, accepted, which, isKnown]) => {
    const { handler, handled, failures } = setUp(accepted);
    const authorization = basic(isKnown ? (accepted[which % accepted.length] ?? '') : `user:${CANARY}-4`);
    const read: unknown = await verifySterlingCallback(
      { headers: { authorization }, body: bytes },
      { credentials: accepted },
    ).catch((error: unknown) => error);
    const statuses = [];
    for (const _ of ['first', 'again']) statuses.push((await handler(requestOf(bytes, authorization))).status);
    expect(shown(failures)).not.toContain(CANARY);
    if (isWebhookVerificationError(read)) {
      expect(shown(read)).not.toContain(CANARY);
      expect(statuses).toEqual(isKnown ? [400, 400] : [401, 401]);
      expect(handled).toEqual([]);
      return String(statuses[0]);
    }
    expect(isKnown).toBe(true);
    expect(statuses).toEqual([200, 200]);
    expect(handled).toHaveLength(1);
    const { kind } = read as SterlingEvent;
    const [event] = handled;
    expect(event?.kind).toBe(kind);
    if (event?.kind === 'screening') expectSame(event.screening, (read as typeof event).screening);
    return kind;
  },
  { runs: 100, reaches: ['screening', 'unknown', '400', '401'] },
);

fuzz(
  'verifySterlingCallback accepts no Authorization of which a bit was turned over, or that was cut or lengthened',
  fc.tuple(
    fc.constantFrom(...all),
    fc.nat(),
    fc.constantFrom('flip', 'cut', 'more'),
    fc.constantFrom('A', '=', ':', '\u0000', ','),
  ),
  async ([credentials, at, kind, more]) => {
    const whole = encode(basic(credentials));
    const changed =
      kind === 'flip'
        ? flipBit(whole, at)
        : kind === 'cut'
          ? whole.slice(0, at % whole.length)
          : encode(basic(credentials) + more);
    const authorization = Buffer.from(changed).toString('latin1');
    // The scheme is the same in either case, base64 does not tell the bits after the last byte, and a bit may lead from one of the credentials to another.
    const isSame =
      /^basic /i.test(authorization) &&
      all.some((one) => one === Buffer.from(authorization.slice(6), 'base64').toString());
    const read = await verifySterlingCallback(
      { headers: { authorization }, body: '{"type":"x"}' },
      { credentials: [...all] },
    ).catch((error: unknown) => error);
    if (!isWebhookVerificationError(read)) expect(isSame).toBe(true);
    else expect(shown(read)).not.toContain(CANARY);
    return isWebhookVerificationError(read) ? 'refused' : 'the same';
  },
  { runs: 200, reaches: ['refused'] },
);

fuzz(
  'verifySterlingCallback takes time that grows with the length of the delivery alone',
  fc.array(fc.constantFrom('"a":1,', '[', '{"a":', '"2026-01-01T00:00:00Z",', '{"id":"1"},', '9', '\\', ' '), {
    minLength: 1,
    maxLength: 3,
  }),
  async (pieces) => {
    const work = (size: number): Promise<unknown> => {
      const text = pieces.join('').repeat(size);
      const bodies = [
        `{"type":"screening","payload":{"id":"1","status":"x","reportItems":[${text}{}]}}`,
        `{"type":"screening","payload":{${text}"id":"1"}}`,
        text,
      ];
      return Promise.allSettled(
        bodies.map((each) =>
          verifySterlingCallback({ headers: { authorization: basic(all[0]) }, body: each }, { credentials: all[0] }),
        ),
      );
    };
    expect(await growthOf(work, 125)).toBeLessThan(5);
  },
  { runs: 4, found: [['{"id":"1"},']] },
);
