// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const operations = {
  createToken: {
    id: 'createToken',
    method: 'POST',
    path: '/connect/token',
    repeat: 'safe',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      parameters: {},
      request: {
        client_id: 'secret',
        client_secret: 'secret',
        grant_type: 'no',
        instanceId: 'no',
        scope: 'no',
      },
      response: {
        access_token: 'secret',
        token_type: 'no',
      },
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
      parameters: {
        tenantId: 'no',
        status: 'no',
        provider: 'no',
      },
      request: {},
      response: {
        '[].applicant.emailId': 'contact',
        '[].applicant.firstName': 'identifier',
        '[].applicant.lastName': 'identifier',
        '[].applicant.middleName': 'identifier',
        '[].application.job.divisionCode': 'no',
        '[].id': 'identifier',
        '[].note': 'outcome',
        '[].package.code': 'no',
        '[].provider': 'no',
        '[].reasonForFail': 'outcome',
        '[].referenceNumber': 'identifier',
        '[].results[].reportLink': 'link',
        '[].results[].reportType': 'outcome',
        '[].results[].status': 'outcome',
        '[].resume.fileName': 'identifier',
        '[].resume.url': 'link',
        '[].status': 'no',
      },
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
      parameters: {
        tenantId: 'no',
        id: 'identifier',
      },
      request: {
        reasonForFail: 'outcome',
        referenceNumber: 'identifier',
        'results[].reportLink': 'link',
        'results[].reportType': 'outcome',
        'results[].status': 'outcome',
        status: 'no',
      },
      response: {},
      error: {
        '[].field': 'no',
        '[].message': 'identifier',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** The names of the schemas in `zod.ts`, so that a test can go through every operation. */
export const operationSchemas = {
  createToken: {
    request: 'tokenRequestSchema',
    response: 'tokenResponseSchema',
    error: 'tokenErrorSchema',
  },
  listBackgroundChecks: {
    response: 'backgroundCheckListSchema',
    error: 'errorBodySchema',
  },
  updateBackgroundCheck: {
    request: 'backgroundCheckUpdateSchema',
    error: 'errorBodySchema',
  },
} as const;
