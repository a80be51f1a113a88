// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const calls = {
  listChecks: {
    id: 'listChecks',
    method: 'GET',
    path: '/v1/checks',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createCheck: {
    id: 'createCheck',
    method: 'POST',
    path: '/v1/checks',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getDatabaseHealth: {
    id: 'getDatabaseHealth',
    method: 'GET',
    path: '/v1/checks/health',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getCheck: {
    id: 'getCheck',
    method: 'GET',
    path: '/v1/checks/{check_id}',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  listCheckDetails: {
    id: 'listCheckDetails',
    method: 'GET',
    path: '/v1/checks/{check_id}/details',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getCheckPdf: {
    id: 'getCheckPdf',
    method: 'GET',
    path: '/v1/checks/{check_id}/pdf',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createCheckPdf: {
    id: 'createCheckPdf',
    method: 'POST',
    path: '/v1/checks/{check_id}/pdf',
    repeat: 'idempotent',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getCheckAttachments: {
    id: 'getCheckAttachments',
    method: 'GET',
    path: '/v1/checks/{check_id}/attachments',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  listCustomTypes: {
    id: 'listCustomTypes',
    method: 'GET',
    path: '/v1/config',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  updateCustomType: {
    id: 'updateCustomType',
    method: 'PUT',
    path: '/v1/config',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createCustomType: {
    id: 'createCustomType',
    method: 'POST',
    path: '/v1/config',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  deleteCustomType: {
    id: 'deleteCustomType',
    method: 'DELETE',
    path: '/v1/config',
    repeat: 'idempotent',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  listContinuousChecks: {
    id: 'listContinuousChecks',
    method: 'GET',
    path: '/v1/continuous-checks',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createContinuousCheck: {
    id: 'createContinuousCheck',
    method: 'POST',
    path: '/v1/continuous-checks',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getContinuousCheck: {
    id: 'getContinuousCheck',
    method: 'GET',
    path: '/v1/continuous-checks/{continuous_check_id}',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  updateContinuousCheck: {
    id: 'updateContinuousCheck',
    method: 'PUT',
    path: '/v1/continuous-checks/{continuous_check_id}',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getContinuousCheckHistory: {
    id: 'getContinuousCheckHistory',
    method: 'GET',
    path: '/v1/continuous-checks/{continuous_check_id}/history',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  listHooks: {
    id: 'listHooks',
    method: 'GET',
    path: '/v1/hooks',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createHook: {
    id: 'createHook',
    method: 'POST',
    path: '/v1/hooks',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  updateHook: {
    id: 'updateHook',
    method: 'PUT',
    path: '/v1/hooks/{hook_id}',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  deleteHook: {
    id: 'deleteHook',
    method: 'DELETE',
    path: '/v1/hooks/{hook_id}',
    repeat: 'idempotent',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  listReports: {
    id: 'listReports',
    method: 'GET',
    path: '/v1/reports',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createReport: {
    id: 'createReport',
    method: 'POST',
    path: '/v1/reports',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  getReport: {
    id: 'getReport',
    method: 'GET',
    path: '/v1/reports/{report_id}',
    repeat: 'safe',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  uploadReport: {
    id: 'uploadReport',
    method: 'POST',
    path: '/v1/reports/{report_id}/upload',
    repeat: 'never',
    requestContentType: 'multipart/form-data',
    sensitive: {
      error: {
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
  createBehavior: {
    id: 'createBehavior',
    method: 'POST',
    path: '/v1/behavior',
    repeat: 'never',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        '[].code': 'identifier',
        '[].message': 'identifier',
        code: 'identifier',
        message: 'identifier',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
