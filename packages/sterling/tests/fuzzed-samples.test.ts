import { inspect } from 'node:util';

import { isBgcError, isInvalidRequestError } from '@bgc/core';
import { isWebhookVerificationError } from '@bgc/core/webhooks';
import { standardSchema } from '@bgc/core/standard-schema';
import type { ScreeningCallback } from '@bgc/sterling/callbacks';
import { seededRandom } from '@bgc/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSample } from './read-sample.ts';
import { SAMPLE_USES, useVariant } from './sample-uses.ts';
import type { SampleUse } from './sample-uses.ts';
import { SAMPLES } from './samples.ts';
import { schemaOf } from './schema-of.ts';
import { CANARY, CANARY_NUMBER, variantOf } from './variants.ts';

const documents = Object.fromEntries(Object.keys(SAMPLE_USES).map((name) => [name, readSample(name)]));

const used = Object.values(SAMPLE_USES).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
const standard = new Map([...new Set(used)].map((name) => [name, standardSchema(schemaOf(name))] as const));

/** What is wrong with a result: nothing where it satisfies its schema, without any tolerance. */
const wrongWithResult = ({ as, schema }: SampleUse, value: unknown): unknown => {
  const { kind, screening } = (value ?? {}) as Partial<ScreeningCallback>;
  const [name, result] =
    as === 'callback' && kind === 'screening' ? (['screeningSchema', screening] as const) : [schema, value];
  if (name === undefined) return undefined;
  const checked = standard.get(name)?.['~standard'].validate(result);
  return checked !== undefined && !('issues' in checked) ? undefined : (checked ?? 'no schema');
};

/** What every sample says of a person: none of it may be in an error either. */
const PERSONAL = ['123456789', '000221234', '1998-07-18', 'john@example.com', 'S1234567', '123 Main Street', 'zort!'];

const MADE_UP = [CANARY, String(CANARY_NUMBER)];

const wrongWithError = (error: unknown): readonly string[] => {
  if (!isBgcError(error) && !isWebhookVerificationError(error)) return [`untyped: ${inspect(error)}`];
  const texts = { message: (error as Error).message, stack: (error as Error).stack ?? '', inspect: inspect(error) };
  return Object.entries({ ...texts, JSON: JSON.stringify(error) }).flatMap(([where, text]) =>
    [...MADE_UP, ...PERSONAL]
      .filter((value) => text.includes(value))
      .map((value) => `${value} in the ${where}: ${text}`),
  );
};

interface Counted {
  results: number;
  typedErrors: number;
  refusedInputs: number;
}

const check = async (name: string, seed: number, counted: Counted): Promise<void> => {
  const use = SAMPLE_USES[name] as SampleUse;
  const bytes = variantOf(documents[name], seededRandom(seed));
  const text = new TextDecoder().decode(bytes);
  try {
    const value = await useVariant(use, bytes);
    counted.results += 1;
    expect(wrongWithResult(use, value), `${name} ${text}`).toBeUndefined();
  } catch (error) {
    if ((error as Error).name === 'AssertionError') throw error;
    counted.typedErrors += 1;
    if (isInvalidRequestError(error)) counted.refusedInputs += 1;
    expect(wrongWithError(error), `${name} ${text}`).toEqual([]);
  }
};

describe('variants of the documented samples', () => {
  it('are made of every sample', () => {
    expect(Object.keys(SAMPLE_USES).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  it(
    'each give a typed result or a typed error that holds no value, 10,000 of them',
    { timeout: 120_000 },
    async () => {
      const counted: Counted = { results: 0, typedErrors: 0, refusedInputs: 0 };
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(SAMPLE_USES)), fc.nat(0xffffffff), (name, seed) =>
          check(name, seed, counted),
        ),
        { numRuns: 10_000 },
      );
      // The variants reach every end, or the promise would be empty.
      expect(Math.min(...Object.values(counted))).toBeGreaterThan(1000);
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );
});
