// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { DescribedOperation } from '@bgc/core';

import { calls } from './calls.ts';

export const operations = {
  createToken: {
    ...calls.createToken,
    sensitive: {
      ...calls.createToken.sensitive,
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
    },
  },
  listBackgroundChecks: {
    ...calls.listBackgroundChecks,
    sensitive: {
      ...calls.listBackgroundChecks.sensitive,
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
    },
  },
  updateBackgroundCheck: {
    ...calls.updateBackgroundCheck,
    sensitive: {
      ...calls.updateBackgroundCheck.sensitive,
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
    },
  },
} as const satisfies Readonly<Record<string, DescribedOperation>>;

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
