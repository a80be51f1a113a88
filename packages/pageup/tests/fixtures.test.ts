import { readFileSync } from 'node:fs';

import { parseJson, readDocument } from '@bgc/core';
import type { Schema } from '@bgc/core';
import { expect, expectTypeOf, it } from 'vitest';

import type { components } from '../src/generated/schema.ts';
import { backgroundCheckUpdateSchema, errorBodySchema } from '../src/generated/schemas.ts';

const read = <T>(schema: Schema<T>, file: string) => {
  const parsed = parseJson(readFileSync(new URL(`fixtures/${file}`, import.meta.url)));
  if (!parsed.ok) throw new Error(parsed.reason);
  const result = readDocument(schema, parsed.document);
  if (!result.ok) throw new Error(`expected ${result.expected} at ${result.path}`);
  return { document: parsed.document, ...result };
};

it.each(['put_new.json', 'put_failed.json'])('reads the documented update %s whole and without drift', (file) => {
  const { value, document, drift } = read(backgroundCheckUpdateSchema, file);
  // What is sent takes more: readonly lists, and `undefined`.
  expectTypeOf(value).toExtend<components['schemas']['BackgroundCheckUpdate']>();
  expect(value).toEqual(document);
  expect(drift).toEqual([]);
});

it("passes the page's either-or values on, and says that they are not known", () => {
  const { value, document, drift } = read(backgroundCheckUpdateSchema, 'put_completed_template.json');
  expect(value).toEqual(document);
  expect(drift).toEqual([
    { path: 'status', kind: 'unknown-value' },
    { path: 'results[].status', kind: 'unknown-value' },
  ]);
});

it('reads the documented error body', () => {
  const { value, document, drift } = read(errorBodySchema, 'error_array.json');
  expectTypeOf(value).toEqualTypeOf<components['schemas']['ErrorBody']>();
  expect(value).toEqual(document);
  expect(drift).toEqual([]);
});
