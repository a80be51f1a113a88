import { standardSchema } from '@bgc/core/standard-schema';
import { createVariants, sampleNames } from '@bgc/promises';
import { sampleFuzzSuite } from '@bgc/promises/suites';
import { describe, expect, it } from 'vitest';

import { FIXTURES, readSample } from './read-sample.ts';
import { SAMPLE_USES, SECRETS, useVariant } from './sample-uses.ts';
import type { SampleUse } from './sample-uses.ts';

const useOf = (name: string): SampleUse => SAMPLE_USES[name] as SampleUse;

const standard = new Map(
  Object.entries(SAMPLE_USES).flatMap(([name, { schema }]) =>
    schema === undefined ? [] : [[name, standardSchema(schema)] as const],
  ),
);

const trusts = new Set<unknown>();

describe('variants of the documented samples', () => {
  it('are made of every sample', () => {
    const varied = new Set(Object.values(SAMPLE_USES).map(({ sample }) => sample));
    expect([...varied].toSorted()).toEqual(sampleNames(FIXTURES));
  });

  sampleFuzzSuite({
    documents: Object.fromEntries(
      Object.entries(SAMPLE_USES).map(([name, { sample, document = readSample(sample) }]) => [name, document] as const),
    ),
    variantOf: createVariants({
      // A code says what was wrong, and a request id is for telling Attestr's support.
      shown: {
        code: [4001, '4005', 4007, 40_018, 4291, 5001, 9999, '', 'credits', -1, 0.5, 1e300, null, [], {}],
        requestId: ['ea1d5141-c32d-48ba-bef4-0a34b0ce1531', 'two words', '', 12, null, [], {}],
      },
      names: ['_id', 'status', 'event', 'payload', 'output', 'error', 'signature', 'input', 'queries'],
    }),
    use: (name, variant) => useVariant(useOf(name), variant),
    resultOf: (name, value) => {
      trusts.add((value as { readonly trust?: unknown } | undefined)?.trust);
      const schema = standard.get(name);
      return schema && { schema, value };
    },
    personal: [
      ...Object.values(SECRETS),
      'ABCD1234',
      'Radisson',
      'EMP-1234',
      'Akxxx',
      'AkXXX',
      'gmail.com',
      '61354',
      '988xxxxx8',
      'xxxxxxxxx',
      '+910000005309',
      'input-image.jpeg',
      'sample description',
    ],
    afterwards: () => expect(trusts).toEqual(new Set(['verified', 'unverified', undefined])),
  });
});
