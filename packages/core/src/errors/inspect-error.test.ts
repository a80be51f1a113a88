import { inspect } from 'node:util';
import { expect, test } from 'vitest';

import { BgcError } from './bgc-error.ts';

const library = 'file:///app/node_modules/@bgc/core/dist/index.js';
const thrown = (frames: readonly string[], complaints: BgcError['complaints'] = []): BgcError => {
  const error = new BgcError('it failed.', { complaints });
  error.stack = ['BgcError: it failed.', ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
};

test("the caller's own line is shown, whole, however deep the library was", () => {
  const own = `async orderScreening (file:///app/src/${'long-folder/'.repeat(20)}order.ts:12:3)`;
  const shown = inspect(thrown([...Array<string>(9).fill(`async ask (${library}:1:1)`), own]));
  expect(shown.split('\n')[1]).toBe(`    at ${own}`);
  expect(shown).not.toContain(library);
});

test('frames are left out whole where there are too many, and never all', () => {
  const frames = Array.from({ length: 40 }, (_, line) => `async step (file:///app/src/steps.ts:${line}:1)`);
  const shown = inspect(thrown(frames));
  const kept = shown.split('\n').filter((line) => line.startsWith('    at '));
  expect(kept.length).toBeGreaterThan(3);
  expect(kept).toEqual(frames.slice(0, kept.length).map((frame) => `    at ${frame}`));
  expect(inspect(thrown([`ask (${library}:1:1)`]))).toContain(library);
});

test('a complaint is shown whole, or ends with a whole word', () => {
  const message = 'candidateId must be a valid candidateId associated with the authenticated account';
  const complaint = { code: '400#candidateId?not-found', field: 'candidateId', reason: 'not-found', message };
  expect(inspect(thrown([], [complaint]))).toContain(JSON.stringify([complaint]));
  const long = inspect(thrown([], [{ ...complaint, message: 'candidate '.repeat(100) }]));
  expect(long).toMatch(/candidate candidate …$/m);
});
