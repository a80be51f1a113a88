import { readWell, samplesSuite, shapesSuite } from '@bgc/promises/suites';
import { describe, expect, expectTypeOf, it } from 'vitest';

import type { components } from '../src/generated/schema.ts';
import * as schemas from '../src/generated/zod.ts';
import { OTHER_SHAPES } from './other-shapes.ts';
import { FIXTURES, readSample } from './read-sample.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';

const PUBLISHED_AS_ONE = 'candidates_list_as_published_single_object';

describe('a documented sample', () => {
  samplesSuite({ folder: FIXTURES, samples: SAMPLES, schemaOf, readSample, apart: [PUBLISHED_AS_ONE] });

  it('of a list that shows one candidate is read as a list of one, and says so', () => {
    const document = readSample(PUBLISHED_AS_ONE);
    const { value, drift } = readWell(schemas.candidateListSchema, document);
    expect(value).toEqual([document]);
    expect(drift).toEqual([{ path: '', kind: 'one-for-many' }]);
  });

  it('is read as the type that the spec gives', () => {
    const { value: screening } = readWell(schemas.screeningSchema, readSample('screening_get'));
    expectTypeOf(screening.reportItems?.[0]?.result).toEqualTypeOf<
      components['schemas']['ReportItemResult'] | undefined
    >();
    const { value: candidate } = readWell(schemas.candidateSchema, readSample('candidate_get'));
    expectTypeOf(candidate.id).toEqualTypeOf<string>();
    const { value: body } = readWell(schemas.errorBodySchema, readSample('error_415'));
    expectTypeOf(body).toEqualTypeOf<components['schemas']['ErrorBody']>();
  });
});

describe('a shape of another source', () => {
  shapesSuite(OTHER_SHAPES, schemaOf);
});
