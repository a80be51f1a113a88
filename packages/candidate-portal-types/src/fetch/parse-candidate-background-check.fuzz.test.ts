import { isBgcError, isResponseParseError } from '@bgc/core';
import { fuzz } from '@bgc/fuzz';
import fc from 'fast-check';
import { expect } from 'vitest';

import { CANARY, everyResult, noisyAnswer, shown } from './answers.fixture.ts';
import { parseCandidateBackgroundCheck } from './parse-candidate-background-check.ts';
import { candidateBackgroundCheckResultSchema } from './result-schema.ts';

const { validate } = candidateBackgroundCheckResultSchema['~standard'];

const attempt = (document: unknown): unknown => {
  try {
    return parseCandidateBackgroundCheck(document);
  } catch (error) {
    return error;
  }
};

fuzz(
  'an answer of the portal is the same typed result whatever the noise, in a Standard Schema too',
  noisyAnswer,
  ({ result, json }) => {
    const document: unknown = JSON.parse(json);
    expect(parseCandidateBackgroundCheck(document)).toStrictEqual(result);
    expect(validate(document)).toStrictEqual({ value: result });
    return result.state;
  },
  { runs: 100, reaches: [...new Set(everyResult.map(({ state }) => state))] },
);

const canary = fc.constantFrom(CANARY, `https://example.com/${CANARY}`);
const known = fc.constantFrom('not-found', 'report-review-required', 'report-ready', 'submitted', 'verified');
const value = fc.anything({
  values: [canary, known, fc.integer(), fc.boolean()],
  withNullPrototype: true,
  maxDepth: 2,
});
const name = fc.constantFrom('state', 'STATE', 'outcome', 'unlocked', '__proto__', CANARY);

fuzz(
  'any value at all is one of the results of the portal or a typed error, which shows nothing of the value',
  fc.oneof(value, fc.dictionary(name, fc.oneof(canary, known, value))),
  (given) => {
    const read = attempt(given);
    if (!isBgcError(read)) {
      const { redirectUrl: _, ...decided } = read as { redirectUrl?: string };
      expect(everyResult).toContainEqual(decided);
      expect(validate(given)).toStrictEqual({ value: read });
      return 'a result';
    }
    expect(isResponseParseError(read) && read.path !== undefined && read.expected !== undefined).toBe(true);
    expect(shown(read)).not.toContain(CANARY);
    const { issues } = validate(given);
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(issues)).not.toContain(CANARY);
    return 'an error';
  },
  { runs: 300, reaches: ['a result', 'an error'] },
);
