// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const calls = {
  createToken: {
    id: 'createToken',
    method: 'POST',
    path: '/connect/token',
    repeat: 'safe',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        error: 'no',
        error_description: 'identifier',
      },
    },
  },
  listBackgroundChecks: {
    id: 'listBackgroundChecks',
    method: 'GET',
    path: '/v3/{tenantId}/backgroundchecking',
    repeat: 'safe',
    scope: 'Public.BackgroundCheck.Read',
    sensitive: {
      error: {
        '[].field': 'no',
        '[].message': 'identifier',
      },
    },
  },
  updateBackgroundCheck: {
    id: 'updateBackgroundCheck',
    method: 'PUT',
    path: '/v3/{tenantId}/backgroundchecking/{id}',
    repeat: 'idempotent',
    write: 'replace',
    scope: 'Public.BackgroundCheck.Write',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        '[].field': 'no',
        '[].message': 'identifier',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
