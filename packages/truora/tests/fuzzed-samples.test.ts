import { standardSchema } from '@bgc/core/standard-schema';
import { createVariants, sampleNames } from '@bgc/promises';
import { sampleFuzzSuite } from '@bgc/promises/suites';
import { isFinished } from '@bgc/truora';
import type { Check } from '@bgc/truora';
import { describe, expect, it } from 'vitest';

import { FIXTURES } from './read-sample.ts';
import * as results from './result-schemas.ts';
import { SAMPLE_USES } from './sample-uses.ts';
import type { SampleUse } from './sample-uses.ts';
import { SECRETS, useVariant } from './use-variant.ts';

const useOf = (name: string): SampleUse => SAMPLE_USES[name] as SampleUse;

const standard = new Map(
  Object.entries(SAMPLE_USES).flatMap(([name, { schema }]) =>
    schema === undefined ? [] : [[name, standardSchema(schema)] as const],
  ),
);

const SCORE = /"(?:\w+_)?score"|failedDatabases|homonym/;
const early: string[] = [];
let finished = 0;

const noteScore = (check: Check): void => {
  if (isFinished(check)) finished += 1;
  else if (SCORE.test(JSON.stringify(check))) early.push(check.status);
};

describe('variants of the documented samples', () => {
  it('are made of every sample', () => {
    expect(Object.keys(SAMPLE_USES)).toEqual(expect.arrayContaining([...sampleNames(FIXTURES)]));
  });

  sampleFuzzSuite({
    documents: Object.fromEntries(Object.entries(SAMPLE_USES).map(([name, { document }]) => [name, document] as const)),
    variantOf: createVariants({
      shown: {},
      names: ['check', 'checks', 'check_id', 'status', 'score', 'next', 'details', 'events', 'object', 'hooks', 'type'],
    }),
    use: (name, variant) => useVariant(useOf(name), variant),
    resultOf: (name, result) => {
      const schema = standard.get(name);
      if (schema === undefined) return undefined;
      if (useOf(name).schema !== results.check) return { schema, value: result };
      const check = result as Check & { readonly failedDatabases?: unknown };
      noteScore(check);
      const { failedDatabases } = check;
      return { schema, value: { check, ...(failedDatabases === undefined ? {} : { failedDatabases }) } };
    },
    personal: [
      ...Object.values(SECRETS),
      ...['Grace', 'Exemplo', '515000', '1984-02-29', 'grace@', 'ats.example.org', 'demo5150', 'CHK5150', 'RPT5150'],
      ...['next5150', 'KOBA', 'Ligação', 'Aprovado', 'example-user', 'frubana', 'XXXXX', 'CHK429a0a41', 'HOKc66055d'],
      ...['10000000', '00000000000000', 'example.com/hook', 'truora.com/test'],
    ],
    afterwards: () => expect(finished).toBeGreaterThan(50),
  });

  it('have no score while they are not finished', () => {
    expect(early).toEqual([]);
  });
});
