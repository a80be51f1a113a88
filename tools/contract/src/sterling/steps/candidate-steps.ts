import type { CandidateRequest } from '@bgc/sterling';

import { JSON_ANSWER, JSON_BODY, SMALL_PDF, withMembers } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { OCTETS, type Step } from './step.ts';

const sample = (name: string): CandidateRequest => documentedSample(name) as CandidateRequest;

const path = (id: string | undefined, rest = ''): string => `/v1/candidates/${id}${rest}`;

/** Candidates, from the document's own to one of the SDK's test, and what hangs on them. */
export const candidateSteps: readonly Step[] = [
  {
    operation: 'createCandidate',
    call: async ({ client, ids }) => {
      const candidate = await client.candidates.create(sample('candidate_create_request'));
      ids['candidate'] = candidate.id;
      return candidate;
    },
    sent: () => ({ path: '/v1/candidates', headers: JSON_BODY, body: documentedSample('candidate_create_request') }),
    answered: ({ candidate }) => withMembers(documentedSample('candidate_created'), { id: candidate }),
  },
  {
    operation: 'createCandidate',
    what: "the one of the SDK's test",
    call: async ({ client, ids }) => {
      const candidate = await client.candidates.create(sample('sdk_candidate_create_request'));
      ids['sdkCandidate'] = candidate.id;
      return candidate;
    },
    sent: () => ({
      path: '/v1/candidates',
      headers: JSON_BODY,
      body: documentedSample('sdk_candidate_create_request'),
    }),
    // "The test asserts every member is echoed unchanged."
    answered: () => documentedSample('sdk_candidate_create_request'),
  },
  {
    operation: 'updateCandidate',
    call: ({ client, ids }) =>
      client.candidates.update(ids['candidate'] ?? '', {
        ...sample('candidate_update_request'),
        id: ids['candidate'] ?? '',
      }),
    sent: ({ candidate }) => ({
      path: path(candidate),
      headers: JSON_BODY,
      body: withMembers(documentedSample('candidate_update_request'), { id: candidate }),
    }),
  },
  {
    operation: 'updateCandidate',
    what: 'with its aliases, which the sample leaves out and yet shows in the answer',
    call: ({ client, ids }) => client.candidates.update(ids['candidate'] ?? '', sample('candidate_create_request')),
    sent: ({ candidate }) => ({
      path: path(candidate),
      headers: JSON_BODY,
      body: documentedSample('candidate_create_request'),
    }),
    answered: ({ candidate }) => withMembers(documentedSample('candidate_updated'), { id: candidate }),
  },
  {
    operation: 'getCandidate',
    call: ({ client, ids }) => client.candidates.get(ids['candidate'] ?? ''),
    sent: ({ candidate }) => ({ path: path(candidate), headers: JSON_ANSWER }),
  },
  {
    operation: 'listCandidates',
    call: ({ client }) => client.candidates.listPage(),
    // How large a page is without a limit is documented nowhere: the client asks for one.
    sent: () => ({ path: '/v1/candidates', headers: JSON_ANSWER, query: { limit: '50', offset: '0' } }),
  },
  {
    operation: 'listCandidates',
    what: 'by every filter',
    call: ({ client }) =>
      client.candidates.listPage({
        clientReferenceId: 'e4e1ffda-caa3-ea6d-c095-be8429b31154',
        email: 'john@example.com',
        givenName: 'John',
        familyName: 'Doe',
        limit: 10,
        offset: 0,
      }),
    sent: () => ({
      path: '/v1/candidates',
      headers: JSON_ANSWER,
      query: {
        clientReferenceId: 'e4e1ffda-caa3-ea6d-c095-be8429b31154',
        email: 'john@example.com',
        givenName: 'John',
        familyName: 'Doe',
        limit: '10',
        offset: '0',
      },
    }),
    answered: ({ candidate }) => [
      withMembers(documentedSample('candidates_list_as_published_single_object'), { id: candidate }),
    ],
  },
  {
    operation: 'createCandidateLinks',
    call: ({ client, ids }) => client.candidates.links(ids['candidate'] ?? ''),
    sent: ({ candidate }) => ({ path: path(candidate, '/links'), headers: JSON_ANSWER }),
  },
  {
    operation: 'uploadCandidateDocument',
    call: ({ client, ids }) =>
      client.candidates.documents.upload(ids['candidate'] ?? '', SMALL_PDF, { fileName: 'filename.pdf' }),
    sent: ({ candidate }) => ({
      path: path(candidate, '/documents'),
      query: { fileName: 'filename.pdf' },
      headers: OCTETS,
      bytes: SMALL_PDF,
    }),
  },
  {
    operation: 'listCandidateDocuments',
    call: ({ client, ids }) => client.candidates.documents.list(ids['candidate'] ?? ''),
    sent: ({ candidate }) => ({ path: path(candidate, '/documents'), headers: JSON_ANSWER }),
    answered: ({ candidate }) => [{ candidateId: candidate, fileName: 'filename.pdf' }],
  },
  {
    operation: 'getPackagePrice',
    call: ({ client, ids }) => client.packages.price('64731', ids['candidate'] ?? ''),
    sent: ({ candidate = '' }) => ({
      path: '/v1/packages/64731/price',
      query: { candidateId: candidate },
      headers: JSON_ANSWER,
    }),
    answered: () => documentedSample('package_price'),
  },
];
