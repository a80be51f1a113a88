import { describe, expect, test } from 'vitest';

import { classify } from './classify.ts';

const judged = (status: number, document: unknown) =>
  classify({
    status,
    body: new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)),
  });

describe('A refusal', () => {
  test.each([4291, 4292, '4291'])('with 429 and %j passes, and nothing was done', (code) => {
    expect(judged(429, { code })).toMatchObject({ kind: 'transient', unprocessed: true });
  });

  test.each([4293, 4294, '4294'])('with 429 and %j is final', (code) => {
    expect(judged(429, { code })).toMatchObject({ kind: 'final' });
  });

  test.each([
    [429, { code: 4290 }],
    [429, { code: null }],
    [429, null],
    [429, '<html></html>'],
    [429, ''],
    [400, { code: 4291 }],
    [500, { code: 4292 }],
    [503, { code: 4293 }],
  ] as const)('with %i and %j goes by its status', (status, document) => {
    expect(judged(status, document)).toEqual({ kind: 'unknown' });
  });
});
