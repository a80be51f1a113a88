// Generated from specs/candidate-portal.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { DescribedOperation } from '@bgc/core';

import { calls } from './calls.ts';

export const operations = {
  getCandidateBackgroundCheck: {
    ...calls.getCandidateBackgroundCheck,
    sensitive: {
      ...calls.getCandidateBackgroundCheck.sensitive,
      parameters: {
        accessId: 'secret',
      },
      request: {},
      response: {
        outcome: 'outcome',
        redirectUrl: 'secret',
        state: 'outcome',
        unlocked: 'outcome',
      },
    },
  },
} as const satisfies Readonly<Record<string, DescribedOperation>>;

/** The names of the schemas in `zod.ts`, so that a test can go through every operation. */
export const operationSchemas = {
  getCandidateBackgroundCheck: {
    response: 'candidateBackgroundCheckResultSchema',
    error: 'notFoundResultSchema',
  },
} as const;
