import { readWell, samplesSuite, shapesSuite } from '@bgc/promises/suites';
import { describe, expectTypeOf, it } from 'vitest';

import type { components } from '../src/generated/schema.ts';
import * as schemas from '../src/generated/zod.ts';
import { OTHER_SHAPES } from './other-shapes.ts';
import { FIXTURES, readSample } from './read-sample.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';

/** A code is a number in the samples and text in the schema: it is read as text. */
const withCodeAsText = (document: unknown): unknown => {
  const { code } = document as { readonly code?: number };
  return code === undefined ? document : { ...(document as object), code: String(code) };
};

describe('a documented sample', () => {
  samplesSuite({
    ...{ folder: FIXTURES, samples: SAMPLES, schemaOf, readSample },
    readingOf: (document, schema) => ({
      value: withCodeAsText(document),
      drift: schema === 'errorBodySchema' ? [{ path: 'code', kind: 'number-for-string' }] : [],
    }),
  });

  it('is read as the type that the spec gives', () => {
    const { value } = readWell(schemas.checkEnvelopeSchema, readSample('get_check_200_co_person'));
    expectTypeOf(value.check.scores?.[0]?.result).toEqualTypeOf<components['schemas']['ScoreResult'] | undefined>();
    expectTypeOf(value.check.check_id).toEqualTypeOf<string>();
    const { value: body } = readWell(schemas.errorBodySchema, readSample('error_404'));
    expectTypeOf(body).toEqualTypeOf<components['schemas']['ErrorBody']>();
  });
});

describe('a shape that no sample shows', () => {
  shapesSuite(OTHER_SHAPES, schemaOf);
});
