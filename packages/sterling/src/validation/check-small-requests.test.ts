import { describe, expect, it } from 'vitest';

import { checkAdverseActionRequest } from './check-adverse-action.ts';
import { checkCandidateDocumentParameters, checkScreeningDocumentParameters } from './check-document-parameters.ts';
import { checkIdentityRequest } from './check-identity.ts';
import { checkTrustRequest } from './check-trust.ts';
import { readSample } from '../../tests/read-sample.ts';
import { documentedAdverseAction } from './documented-requests.fixture.ts';
import { refusalOf, refusedFields } from './refusal.fixture.ts';

describe('an adverse action', () => {
  it.each([[documentedAdverseAction], [{}], [{ reportItemIds: [] }], [{ comment: '' }]])('passes: %j', (body) => {
    expect(() => checkAdverseActionRequest(body)).not.toThrow();
  });

  it.each([
    [{ reportItemIds: '62604058' }, 'reportItemIds'],
    [{ reportItemIds: [62604058] }, 'reportItemIds[0]'],
    [{ comment: 5 }, 'comment'],
  ])('is refused by name: %j, %s', (body, field) => {
    expect(refusedFields(() => checkAdverseActionRequest(body))).toEqual([field]);
  });
});

describe('an identity', () => {
  it.each([
    [readSample('identity_create_request')],
    [{ candidateId: '1', type: 'kba' }],
    [{ candidateId: '1', type: 'client verified' }],
  ])('passes: %j', (body) => {
    expect(() => checkIdentityRequest(body)).not.toThrow();
  });

  it.each([
    [{}, 'candidateId'],
    [{ candidateId: '1', type: 'client-verified' }, 'type'],
  ])('is refused by name: %j, %s', (body, field) => {
    expect(refusedFields(() => checkIdentityRequest(body))).toEqual([field]);
  });
});

describe('trust', () => {
  it('passes as documented', () => {
    expect(() => checkTrustRequest(readSample('trust_request'))).not.toThrow();
  });

  it('is refused without an identity, and says where', () => {
    const { complaints, operation } = refusalOf(() => checkTrustRequest({}, 'createTrustedUser'));
    expect({ complaints, operation }).toEqual({
      complaints: [{ field: 'identityId', reason: 'required' }],
      operation: 'createTrustedUser',
    });
  });
});

describe('what goes with a document', () => {
  it('passes as documented', () => {
    expect(() => checkCandidateDocumentParameters({ fileName: 'filename.pdf' })).not.toThrow();
    expect(() =>
      checkScreeningDocumentParameters({ documentType: 'end-user-agreement', party: 'trusted-user' }),
    ).not.toThrow();
  });

  it('is refused by name', () => {
    expect(refusedFields(() => checkCandidateDocumentParameters({ fileName: ' ' }))).toEqual(['fileName']);
    expect(refusedFields(() => checkScreeningDocumentParameters({ documentType: 'other', party: 'employer' }))).toEqual(
      ['documentType', 'party'],
    );
  });
});
