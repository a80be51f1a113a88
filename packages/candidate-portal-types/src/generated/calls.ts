// Generated from specs/candidate-portal.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const calls = {
  getCandidateBackgroundCheck: {
    id: 'getCandidateBackgroundCheck',
    method: 'GET',
    path: '/get-candidate-background-check',
    repeat: 'safe',
    sensitive: {
      error: {
        state: 'outcome',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
