import fc from 'fast-check';
import { expect, it } from 'vitest';

import { writtenJson } from './written-json.ts';

it('is JSON, written otherwise than JSON.stringify writes it', () => {
  const texts = fc.sample(writtenJson({ names: ['output'] }), { numRuns: 1_000, seed: 1 });
  const parsed = texts.map((text): unknown => JSON.parse(text));
  expect(parsed.some((value, at) => JSON.stringify(value) === texts[at])).toBe(true);
  for (const odd of ['"output"', String.raw`\u006f`, ' :', '\t', '\\"', '\\/', '1E5'])
    expect(texts.some((text) => text.includes(odd))).toBe(true);
  expect(texts.some((text) => /\{[^{}]*"output"[^{}]*"output"/.test(text))).toBe(true);
});
