import { isOutcomeUnknownError } from '@bgc/core';
import { isRateLimitError } from '@bgc/pageup';

import type { posts } from './generic-post.ts';
import { key, personal } from './matrix-data.ts';

const unavailable = (): Response => new Response('', { status: 503 });
const tooMany = (retryAfter: number) => (): Response =>
  new Response('', { status: 429, headers: { 'retry-after': String(retryAfter) } });
export const done = (): Response => Response.json({ id: '1' });
const thrown = (code: string) => (): never => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error(`${code} ${personal.referenceNumber}`), { code }),
  });
};

export interface PostRow {
  readonly scenario: string;
  readonly repeat: keyof typeof posts;
  readonly key?: string;
  readonly answers: readonly (() => Response)[];
  readonly expected: {
    readonly error?: (error: unknown) => boolean;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly keys: readonly (string | undefined)[];
    readonly tookMs: number | readonly [number, number];
  };
}

/** Rows of the matrix that PageUp has no operation for, over the runtime that all clients share. */
export const postRows: readonly PostRow[] = [
  {
    scenario: 'POST, 503 ×2 then 200: sent once, because the first may have done the work',
    repeat: 'never',
    answers: [unavailable, unavailable, done],
    expected: {
      error: isOutcomeUnknownError,
      facts: { status: 503, attempts: 1, reason: 'status' },
      keys: [undefined],
      tookMs: 0,
    },
  },
  {
    scenario: 'POST, 503 ×2 then 200: three attempts under one stable key',
    repeat: 'keyed',
    key,
    answers: [unavailable, unavailable, done],
    expected: { keys: [key, key, key], tookMs: [0, 1_500] },
  },
  {
    scenario: 'POST, 503 ×2 then 200: without its key a keyed operation is sent once too',
    repeat: 'keyed',
    answers: [unavailable, unavailable, done],
    expected: { error: isOutcomeUnknownError, facts: { attempts: 1 }, keys: [undefined], tookMs: 0 },
  },
  {
    scenario: 'POST, socket destroyed before response: sent once',
    repeat: 'never',
    answers: [thrown('ECONNRESET'), done],
    expected: {
      error: isOutcomeUnknownError,
      facts: { attempts: 1, reason: 'connection' },
      keys: [undefined],
      tookMs: 0,
    },
  },
  {
    scenario: 'POST, socket destroyed before response: sent again under its key',
    repeat: 'keyed',
    key,
    answers: [thrown('ECONNRESET'), done],
    expected: { keys: [key, key], tookMs: [0, 500] },
  },
  {
    scenario: 'POST, no connection was made: provably unsent, so not even `never` hinders another try',
    repeat: 'never',
    answers: [thrown('ECONNREFUSED'), done],
    expected: { keys: [undefined, undefined], tookMs: [0, 500] },
  },
  {
    scenario: '429 `Retry-After: 2` where a 429 is no daily limit: waits 2.0 s',
    repeat: 'keyed',
    key,
    answers: [tooMany(2), done],
    expected: { keys: [key, key], tookMs: 2_000 },
  },
  {
    scenario: '429 `Retry-After: 600` where a 429 is no daily limit: fails at once',
    repeat: 'keyed',
    key,
    answers: [tooMany(600), done],
    expected: { error: isRateLimitError, facts: { attempts: 1, retryAfterMs: 600_000 }, keys: [key], tookMs: 0 },
  },
];
