import { standardSchema } from '@bgc/core/standard-schema';
import type { ScreeningCallback } from '@bgc/sterling/callbacks';
import { createVariants } from '@bgc/promises';
import { sampleFuzzSuite } from '@bgc/promises/suites';
import { describe, expect, it } from 'vitest';

import { readSample } from './read-sample.ts';
import { SAMPLE_USES, useVariant } from './sample-uses.ts';
import type { SampleUse } from './sample-uses.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';

const used = Object.values(SAMPLE_USES).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
const standard = new Map(
  [...new Set([...used, 'screeningSchema' as const])].map((name) => [name, standardSchema(schemaOf(name))] as const),
);

const useOf = (name: string): SampleUse => SAMPLE_USES[name] as SampleUse;

const CODES = [
  '',
  '400',
  '400#',
  '#?',
  '999#a.b[0]?c=d=e',
  '400#ssn?format?again',
  '400#unheard-of',
  418,
  null,
  [],
  {},
];

describe('variants of the documented samples', () => {
  it('are made of every sample', () => {
    expect(Object.keys(SAMPLE_USES).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  sampleFuzzSuite({
    documents: Object.fromEntries(Object.keys(SAMPLE_USES).map((name) => [name, readSample(name)])),
    variantOf: createVariants({ shown: { code: CODES }, names: ['id', 'status', 'payload', 'errors'] }),
    use: (name, variant) => useVariant(useOf(name), variant),
    resultOf: (name, result) => {
      const { as, schema } = useOf(name);
      const { kind, screening } = (result ?? {}) as Partial<ScreeningCallback>;
      const isScreening = as === 'callback' && kind === 'screening';
      const read = isScreening ? 'screeningSchema' : schema;
      const found = read && standard.get(read);
      return found && { schema: found, value: isScreening ? screening : result };
    },
    personal: ['123456789', '000221234', '1998-07-18', 'john@example.com', 'S1234567', '123 Main Street', 'zort!'],
  });
});
