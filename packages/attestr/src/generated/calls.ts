// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const calls = {
  createEmploymentCheck: {
    id: 'createEmploymentCheck',
    method: 'POST',
    path: '/api/{version}/public/factx/async/work',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  createEducationCheck: {
    id: 'createEducationCheck',
    method: 'POST',
    path: '/api/{version}/public/factx/async/education',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  createAddressCheck: {
    id: 'createAddressCheck',
    method: 'POST',
    path: '/api/{version}/public/factx/async/address',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  createDocumentCheck: {
    id: 'createDocumentCheck',
    method: 'POST',
    path: '/api/{version}/public/factx/async/document',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  getAsyncRequest: {
    id: 'getAsyncRequest',
    method: 'GET',
    path: '/api/{version}/public/async/{asyncId}',
    repeat: 'safe',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  createProfile: {
    id: 'createProfile',
    method: 'POST',
    path: '/api/{version}/public/factx/',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  getProfile: {
    id: 'getProfile',
    method: 'GET',
    path: '/api/{version}/public/factx/{profileId}',
    repeat: 'safe',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  updateProfile: {
    id: 'updateProfile',
    method: 'PUT',
    path: '/api/{version}/public/factx/{profileId}',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  associateItem: {
    id: 'associateItem',
    method: 'PUT',
    path: '/api/{version}/public/factx/{profileId}/associate',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  answerQuery: {
    id: 'answerQuery',
    method: 'PUT',
    path: '/api/{version}/public/factx/{profileId}/query/{queryId}',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  uploadImage: {
    id: 'uploadImage',
    method: 'POST',
    path: '/api/{version}/public/media/image/multipart',
    repeat: 'never',
    requestContentType: 'multipart/form-data',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  uploadDocument: {
    id: 'uploadDocument',
    method: 'POST',
    path: '/api/{version}/public/media/doc/multipart',
    repeat: 'never',
    requestContentType: 'multipart/form-data',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
  getMediaStream: {
    id: 'getMediaStream',
    method: 'GET',
    path: '/api/{version}/public/media/{mediaId}',
    repeat: 'safe',
    sensitive: {
      error: {
        details: 'identifier',
        message: 'identifier',
        requestId: 'identifier',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
