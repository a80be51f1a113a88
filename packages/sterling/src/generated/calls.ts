// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.
import type { Operation } from '@bgc/core';

export const calls = {
  requestToken: {
    id: 'requestToken',
    method: 'POST',
    path: '/oauth/token',
    repeat: 'safe',
    requestContentType: 'application/x-www-form-urlencoded',
    sensitive: {
      error: {
        error: 'no',
        error_description: 'identifier',
      },
    },
  },
  listPackages: {
    id: 'listPackages',
    method: 'GET',
    path: '/v1/packages',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getPackagePrice: {
    id: 'getPackagePrice',
    method: 'GET',
    path: '/v1/packages/{id}/price',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listCandidates: {
    id: 'listCandidates',
    method: 'GET',
    path: '/v1/candidates',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createCandidate: {
    id: 'createCandidate',
    method: 'POST',
    path: '/v1/candidates',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getCandidate: {
    id: 'getCandidate',
    method: 'GET',
    path: '/v1/candidates/{id}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  updateCandidate: {
    id: 'updateCandidate',
    method: 'PUT',
    path: '/v1/candidates/{id}',
    repeat: 'idempotent',
    write: 'replace',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createCandidateLinks: {
    id: 'createCandidateLinks',
    method: 'POST',
    path: '/v1/candidates/{id}/links',
    repeat: 'never',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createCandidateTrust: {
    id: 'createCandidateTrust',
    method: 'POST',
    path: '/v1/candidates/{id}/trust',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listCandidateDocuments: {
    id: 'listCandidateDocuments',
    method: 'GET',
    path: '/v1/candidates/{id}/documents',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  uploadCandidateDocument: {
    id: 'uploadCandidateDocument',
    method: 'POST',
    path: '/v1/candidates/{id}/documents',
    repeat: 'never',
    requestContentType: 'application/octet-stream',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createScreening: {
    id: 'createScreening',
    method: 'POST',
    path: '/v1/screenings',
    repeat: 'keyed',
    idempotencyKeyHeader: 'idempotency-key',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getScreening: {
    id: 'getScreening',
    method: 'GET',
    path: '/v1/screenings/{id}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getScreeningDetails: {
    id: 'getScreeningDetails',
    method: 'GET',
    path: '/v1/screenings/{id}/details',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getScreeningReport: {
    id: 'getScreeningReport',
    method: 'GET',
    path: '/v1/screenings/{id}/report',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createScreeningReportLinks: {
    id: 'createScreeningReportLinks',
    method: 'POST',
    path: '/v1/screenings/{id}/report-links',
    repeat: 'never',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getScreeningReportByToken: {
    id: 'getScreeningReportByToken',
    method: 'GET',
    path: '/v1/screenings/{id}/report.pdf',
    repeat: 'never',
    anonymous: true,
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createScreeningInvite: {
    id: 'createScreeningInvite',
    method: 'POST',
    path: '/v1/screenings/{id}/invite',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listScreeningDocuments: {
    id: 'listScreeningDocuments',
    method: 'GET',
    path: '/v1/screenings/{id}/documents',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  uploadScreeningDocument: {
    id: 'uploadScreeningDocument',
    method: 'POST',
    path: '/v1/screenings/{id}/documents',
    repeat: 'never',
    requestContentType: 'application/octet-stream',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getScreeningDocument: {
    id: 'getScreeningDocument',
    method: 'GET',
    path: '/v1/screenings/{id}/documents/{attachmentId}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createAdverseAction: {
    id: 'createAdverseAction',
    method: 'POST',
    path: '/v1/screenings/{id}/adverse-actions',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createSubscription: {
    id: 'createSubscription',
    method: 'POST',
    path: '/v1/subscriptions',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getSubscription: {
    id: 'getSubscription',
    method: 'GET',
    path: '/v1/subscriptions/{id}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  deleteSubscription: {
    id: 'deleteSubscription',
    method: 'DELETE',
    path: '/v1/subscriptions/{id}',
    repeat: 'idempotent',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listSubscriptionEvents: {
    id: 'listSubscriptionEvents',
    method: 'GET',
    path: '/v1/subscriptions/{id}/events',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createIdentity: {
    id: 'createIdentity',
    method: 'POST',
    path: '/v1/identities',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getIdentity: {
    id: 'getIdentity',
    method: 'GET',
    path: '/v1/identities/{id}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  retryIdentity: {
    id: 'retryIdentity',
    method: 'POST',
    path: '/v1/identities/{id}/retry',
    repeat: 'never',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  verifyIdentity: {
    id: 'verifyIdentity',
    method: 'PUT',
    path: '/v1/identities/{id}/verification',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  createTrustedUser: {
    id: 'createTrustedUser',
    method: 'POST',
    path: '/v1/trusted-users',
    repeat: 'never',
    requestContentType: 'application/json',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getTrustedUser: {
    id: 'getTrustedUser',
    method: 'GET',
    path: '/v1/trusted-users/{id}',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  deleteTrust: {
    id: 'deleteTrust',
    method: 'DELETE',
    path: '/v1/trusts/{id}',
    repeat: 'idempotent',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listReferenceCodes: {
    id: 'listReferenceCodes',
    method: 'GET',
    path: '/v1/reference-codes',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  listBillingCodes: {
    id: 'listBillingCodes',
    method: 'GET',
    path: '/v1/billing-codes',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
  getHealth: {
    id: 'getHealth',
    method: 'GET',
    path: '/v1/health',
    repeat: 'safe',
    sensitive: {
      error: {
        'errors[].code': 'identifier',
        'errors[].message': 'identifier',
      },
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
