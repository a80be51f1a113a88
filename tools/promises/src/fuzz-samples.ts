import { inspect } from 'node:util';

import { isBgcError, isInvalidRequestError } from '@bgc/core';
import type { StandardizedSchema } from '@bgc/core/standard-schema';
import { isWebhookVerificationError } from '@bgc/core/webhooks';

import { seededRandom } from './seeded-random.ts';
import { CANARY, CANARY_NUMBER } from './variants.ts';
import type { Variant } from './variants.ts';

export interface FuzzedSamples {
  /** The samples by their names. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly variantOf: Variant;
  /** Uses the client with a variant of a sample where that belongs; settles as the call does. */
  readonly use: (name: string, variant: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  /** What a result is to satisfy without any tolerance, and what of it; nothing where the result is of no interest. */
  readonly resultOf: (
    name: string,
    result: unknown,
  ) => { readonly schema: StandardizedSchema<unknown>; readonly value: unknown } | undefined;
  /** What the samples say of people: none of it may be in an error, no more than what a variant makes up. */
  readonly personal: readonly string[];
}

/** How often variants came to which end. */
export interface FuzzEnds {
  results: number;
  typedErrors: number;
  refusedInputs: number;
}

const MADE_UP = [CANARY, String(CANARY_NUMBER)];

const wrongWithError = (error: unknown, secrets: readonly string[]): readonly string[] => {
  if (!isBgcError(error) && !isWebhookVerificationError(error)) return [`untyped: ${inspect(error)}`];
  const texts = { message: (error as Error).message, stack: (error as Error).stack ?? '', inspect: inspect(error) };
  return Object.entries({ ...texts, JSON: JSON.stringify(error) }).flatMap(([where, text]) =>
    secrets.filter((value) => text.includes(value)).map((value) => `${value} in the ${where}: ${text}`),
  );
};

type Settled = { readonly value: unknown } | { readonly error: unknown };

const settle = (work: Promise<unknown>): Promise<Settled> =>
  work.then(
    (value): Settled => ({ value }),
    (error: unknown): Settled => ({ error }),
  );

/**
 * Uses variants of samples, and says what is wrong with what came of each: nothing where it is a result that satisfies its schema, or a typed
 * error that holds no value.
 */
export const createSampleFuzz = ({
  documents,
  variantOf,
  use,
  resultOf,
  personal,
}: FuzzedSamples): {
  readonly complaintsAbout: (name: string, seed: number) => Promise<readonly string[]>;
  readonly ends: Readonly<FuzzEnds>;
} => {
  const ends: FuzzEnds = { results: 0, typedErrors: 0, refusedInputs: 0 };
  const secrets = [...MADE_UP, ...personal];
  const wrongWithResult = async (name: string, value: unknown): Promise<readonly string[]> => {
    const expected = resultOf(name, value);
    const checked = expected && (await expected.schema['~standard'].validate(expected.value));
    return checked?.issues === undefined ? [] : [JSON.stringify(checked.issues)];
  };
  return {
    ends,
    complaintsAbout: async (name, seed) => {
      const variant = variantOf(documents[name], seededRandom(seed));
      const settled = await settle(use(name, variant));
      const wrong =
        'error' in settled ? wrongWithError(settled.error, secrets) : await wrongWithResult(name, settled.value);
      if ('error' in settled) ends.typedErrors += 1;
      else ends.results += 1;
      if ('error' in settled && isInvalidRequestError(settled.error)) ends.refusedInputs += 1;
      return wrong.map((complaint) => `${name}, ${new TextDecoder().decode(variant)}: ${complaint}`);
    },
  };
};
