import { readdirSync } from 'node:fs';

import { readDocument } from '@bgc/core';
import type { DriftEntry, Schema } from '@bgc/core';
import { describe, expect, expectTypeOf, it } from 'vitest';

import type { components } from '../src/generated/schema.ts';
import * as schemas from '../src/generated/zod.ts';
import { OTHER_SHAPES } from './other-shapes.ts';
import { readSample } from './read-sample.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';

const read = <T>(
  schema: Schema<T>,
  document: unknown,
): { readonly value: T; readonly drift: readonly DriftEntry[] } => {
  const result = readDocument(schema, document);
  if (!result.ok) throw new Error(`expected ${result.expected} at ${result.path}`);
  return result;
};

const PUBLISHED_AS_ONE = 'candidates_list_as_published_single_object';

describe('a documented sample', () => {
  it('is among those that are read here, whichever it is', () => {
    const files = readdirSync(new URL('fixtures/', import.meta.url)).filter((file) => file.endsWith('.json'));
    expect(files.map((file) => file.replace('.json', '')).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  it.each(Object.entries(SAMPLES).filter(([name]) => name !== PUBLISHED_AS_ONE))(
    'is read whole and without drift: %s',
    (name, schema) => {
      const document = readSample(name);
      const { value, drift } = read(schemaOf(schema), document);
      expect(value).toEqual(document);
      expect(drift).toEqual([]);
    },
  );

  it('of a list that shows one candidate is read as a list of one, and says so', () => {
    const document = readSample(PUBLISHED_AS_ONE);
    const { value, drift } = read(schemas.candidateListSchema, document);
    expect(value).toEqual([document]);
    expect(drift).toEqual([{ path: '', kind: 'one-for-many' }]);
  });

  it('is read as the type that the spec gives', () => {
    const { value: screening } = read(schemas.screeningSchema, readSample('screening_get'));
    expectTypeOf(screening.reportItems?.[0]?.result).toEqualTypeOf<
      components['schemas']['ReportItemResult'] | undefined
    >();
    const { value: candidate } = read(schemas.candidateSchema, readSample('candidate_get'));
    expectTypeOf(candidate.id).toEqualTypeOf<string>();
    const { value: body } = read(schemas.errorBodySchema, readSample('error_415'));
    expectTypeOf(body).toEqualTypeOf<components['schemas']['ErrorBody']>();
  });
});

describe('a shape of another source', () => {
  it.each(OTHER_SHAPES.map((shape) => [shape.what, shape] as const))('is read: %s', (_, shape) => {
    const { document, schema, value: expected = document, drift: expectedDrift = [] } = shape;
    const { value, drift } = read(schemaOf(schema), document);
    expect(value).toEqual(expected);
    expect(drift).toEqual(expectedDrift);
  });
});
