// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { DescribedOperation } from '@bgc/core';

import { calls } from './calls.ts';

export const operations = {
  createEmploymentCheck: {
    ...calls.createEmploymentCheck,
    sensitive: {
      ...calls.createEmploymentCheck.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        'documents[]': 'identifier',
        employer: 'identifier',
        endDate: 'identifier',
        position: 'identifier',
        'references[].contact': 'contact',
        'references[].email': 'contact',
        'references[].name': 'identifier',
        'references[].position': 'identifier',
        reg: 'identifier',
        startDate: 'identifier',
        tag: 'identifier',
      },
      response: {
        _id: 'identifier',
        number: 'identifier',
        requestId: 'no',
      },
    },
  },
  createEducationCheck: {
    ...calls.createEducationCheck,
    sensitive: {
      ...calls.createEducationCheck.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        course: 'identifier',
        courseName: 'identifier',
        'documents[]': 'identifier',
        level: 'identifier',
        reg: 'identifier',
        tag: 'identifier',
      },
      response: {
        _id: 'identifier',
        number: 'identifier',
        requestId: 'no',
      },
    },
  },
  createAddressCheck: {
    ...calls.createAddressCheck,
    sensitive: {
      ...calls.createAddressCheck.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        address: 'contact',
        pocContact: 'contact',
        pocName: 'identifier',
        pocType: 'no',
        tag: 'identifier',
      },
      response: {
        _id: 'identifier',
        number: 'identifier',
        requestId: 'no',
      },
    },
  },
  createDocumentCheck: {
    ...calls.createDocumentCheck,
    sensitive: {
      ...calls.createDocumentCheck.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        docType: 'no',
        'documents[]': 'identifier',
        reg: 'identifier',
        tag: 'identifier',
      },
      response: {
        _id: 'identifier',
        number: 'identifier',
        requestId: 'no',
      },
    },
  },
  getAsyncRequest: {
    ...calls.getAsyncRequest,
    sensitive: {
      ...calls.getAsyncRequest.sensitive,
      parameters: {
        version: 'no',
        asyncId: 'identifier',
      },
      request: {},
      response: {
        _id: 'identifier',
        error: 'identifier',
        'error.details': 'identifier',
        'error.message': 'identifier',
        'error.requestId': 'identifier',
        input: 'identifier',
        'input.*': 'identifier',
        number: 'identifier',
        output: 'outcome',
        'output.authority': 'identifier',
        'output.description': 'outcome',
        'output.documents[]': 'identifier',
        'output.mode': 'no',
        'output.status': 'outcome',
        'output.verified': 'no',
        'output.verifier': 'identifier',
        'output.voiceRecords[]': 'identifier',
        requestId: 'no',
        signature: 'secret',
        status: 'no',
      },
    },
  },
  createProfile: {
    ...calls.createProfile,
    sensitive: {
      ...calls.createProfile.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        email: 'contact',
        mobile: 'contact',
        name: 'identifier',
        tag: 'identifier',
      },
      response: {
        _id: 'identifier',
        number: 'identifier',
        requestId: 'no',
      },
    },
  },
  getProfile: {
    ...calls.getProfile,
    sensitive: {
      ...calls.getProfile.sensitive,
      parameters: {
        version: 'no',
        profileId: 'identifier',
      },
      request: {},
      response: {
        _id: 'identifier',
        client: 'identifier',
        createdBy: 'identifier',
        createdByOrg: 'identifier',
        email: 'contact',
        'items[]._id': 'identifier',
        'items[].number': 'identifier',
        mobile: 'contact',
        name: 'identifier',
        number: 'identifier',
        'queries[]._id': 'identifier',
        'queries[].createdBy': 'identifier',
        'queries[].documents[]': 'identifier',
        'queries[].response': 'identifier',
        'queries[].responseDocuments[]': 'identifier',
        'queries[].text': 'identifier',
        'queries[].updatedBy': 'identifier',
        tag: 'identifier',
        updatedBy: 'identifier',
      },
    },
  },
  updateProfile: {
    ...calls.updateProfile,
    sensitive: {
      ...calls.updateProfile.sensitive,
      parameters: {
        version: 'no',
        profileId: 'identifier',
      },
      request: {
        email: 'contact',
        mobile: 'contact',
        name: 'identifier',
        tag: 'identifier',
      },
      response: {},
    },
  },
  associateItem: {
    ...calls.associateItem,
    sensitive: {
      ...calls.associateItem.sensitive,
      parameters: {
        version: 'no',
        profileId: 'identifier',
      },
      request: {
        asyncRequest: 'identifier',
      },
      response: {},
    },
  },
  answerQuery: {
    ...calls.answerQuery,
    sensitive: {
      ...calls.answerQuery.sensitive,
      parameters: {
        version: 'no',
        profileId: 'identifier',
        queryId: 'identifier',
      },
      request: {
        'documents[]': 'identifier',
        response: 'identifier',
      },
      response: {},
    },
  },
  uploadImage: {
    ...calls.uploadImage,
    sensitive: {
      ...calls.uploadImage.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        file: 'identifier',
      },
      response: {
        _id: 'identifier',
        originalName: 'identifier',
      },
    },
  },
  uploadDocument: {
    ...calls.uploadDocument,
    sensitive: {
      ...calls.uploadDocument.sensitive,
      parameters: {
        version: 'no',
      },
      request: {
        file: 'identifier',
      },
      response: {
        _id: 'identifier',
        originalName: 'identifier',
      },
    },
  },
  getMediaStream: {
    ...calls.getMediaStream,
    sensitive: {
      ...calls.getMediaStream.sensitive,
      parameters: {
        version: 'no',
        mediaId: 'identifier',
      },
      request: {},
      response: {},
    },
  },
} as const satisfies Readonly<Record<string, DescribedOperation>>;

/** The names of the schemas in `zod.ts`, so that a test can go through every operation. */
export const operationSchemas = {
  createEmploymentCheck: {
    request: 'employmentCheckRequestSchema',
    response: 'createdRequestSchema',
    error: 'errorBodySchema',
  },
  createEducationCheck: {
    request: 'educationCheckRequestSchema',
    response: 'createdRequestSchema',
    error: 'errorBodySchema',
  },
  createAddressCheck: {
    request: 'addressCheckRequestSchema',
    response: 'createdRequestSchema',
    error: 'errorBodySchema',
  },
  createDocumentCheck: {
    request: 'documentCheckRequestSchema',
    response: 'createdRequestSchema',
    error: 'errorBodySchema',
  },
  getAsyncRequest: {
    response: 'asyncRequestSchema',
    error: 'errorBodySchema',
  },
  createProfile: {
    request: 'profileRequestSchema',
    response: 'createdRequestSchema',
    error: 'errorBodySchema',
  },
  getProfile: {
    response: 'profileSchema',
    error: 'errorBodySchema',
  },
  updateProfile: {
    request: 'profileRequestSchema',
    error: 'errorBodySchema',
  },
  associateItem: {
    request: 'itemAssociationSchema',
    error: 'errorBodySchema',
  },
  answerQuery: {
    request: 'queryAnswerSchema',
    error: 'errorBodySchema',
  },
  uploadImage: {
    response: 'uploadedMediaSchema',
    error: 'errorBodySchema',
  },
  uploadDocument: {
    response: 'uploadedMediaSchema',
    error: 'errorBodySchema',
  },
  getMediaStream: {
    error: 'errorBodySchema',
  },
} as const;
