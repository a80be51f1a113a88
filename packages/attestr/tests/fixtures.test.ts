import { readWell, samplesSuite, shapesSuite } from '@bgc/promises/suites';
import { describe, expectTypeOf, it } from 'vitest';

import type { components } from '../src/generated/schema.ts';
import * as schemas from '../src/generated/zod.ts';
import { OTHER_SHAPES } from './other-shapes.ts';
import { FIXTURES, readSample } from './read-sample.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';

describe('a documented sample', () => {
  samplesSuite({ folder: FIXTURES, samples: SAMPLES, schemaOf, readSample });

  it('is read as the type that the spec gives', () => {
    const { value: event } = readWell(schemas.asyncCompletedEventSchema, readSample('webhook_async_completed'));
    expectTypeOf(event.payload.output?.status).toEqualTypeOf<components['schemas']['WorkOutcome'] | undefined>();
    const { value: created } = readWell(schemas.createdRequestSchema, readSample('work_create_200'));
    expectTypeOf(created._id).toEqualTypeOf<string>();
    const { value: body } = readWell(schemas.errorBodySchema, readSample('error_4001'));
    expectTypeOf(body).toEqualTypeOf<components['schemas']['ErrorBody']>();
  });
});

describe('a shape that no sample shows', () => {
  shapesSuite(OTHER_SHAPES, schemaOf);
});
