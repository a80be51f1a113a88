import type { Route } from './operation.ts';
import { createCandidate } from './operations/create-candidate.ts';
import { createCandidateLinks } from './operations/create-candidate-links.ts';
import { getCandidate } from './operations/get-candidate.ts';
import { getPackagePrice } from './operations/get-package-price.ts';
import { listCandidates } from './operations/list-candidates.ts';
import { listPackages } from './operations/list-packages.ts';
import { updateCandidate } from './operations/update-candidate.ts';

const ONE = { template: '/v1/candidates/{id}', subject: 'candidates' } as const;

export const candidateRoutes: readonly Route[] = [
  { method: 'GET', template: '/v1/packages', operation: 'listPackages', run: listPackages },
  {
    method: 'GET',
    template: '/v1/packages/{id}/price',
    operation: 'getPackagePrice',
    run: getPackagePrice,
    subject: 'packages',
  },
  { method: 'GET', template: '/v1/candidates', operation: 'listCandidates', run: listCandidates },
  { method: 'POST', template: '/v1/candidates', operation: 'createCandidate', run: createCandidate },
  { ...ONE, method: 'GET', operation: 'getCandidate', run: getCandidate },
  { ...ONE, method: 'PUT', operation: 'updateCandidate', run: updateCandidate },
  {
    method: 'POST',
    template: '/v1/candidates/{id}/links',
    operation: 'createCandidateLinks',
    run: createCandidateLinks,
    subject: 'candidates',
  },
];
