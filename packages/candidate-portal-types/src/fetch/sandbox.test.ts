import { createSandbox } from '@bgc/sandbox';
import { expect, it } from 'vitest';

import { fetchCandidateBackgroundCheck } from './fetch-candidate-background-check.ts';

const none = { legalChecks: false, requiresCandidateApproval: false, onlyCandidateCanSeeSensitiveData: false };

it.each([
  ['ordered', { legalChecks: true }, { state: 'identity-collection-required' }],
  ['verified', { legalChecks: true }, { state: 'identity-collection-required' }],
  ['completed-ok', { legalChecks: true }, { state: 'submitted', outcome: 'verified' }],
  ['completed-ok', { legalChecks: true, requiresCandidateApproval: true }, { state: 'report-review-required' }],
  ['completed-ok', { onlyCandidateCanSeeSensitiveData: true }, { state: 'report-review-required' }],
  ['completed-anomalies', { requiresCandidateApproval: true }, { state: 'report-ready' }],
  ['candidate-review-declined', { legalChecks: true }, { state: 'submitted', outcome: 'report-declined' }],
  ['ordered', {}, { state: 'not-found' }],
])(
  'reads what the sandbox answers a stranger about a check that is %s, with the flags %j',
  async (status, flags, result) => {
    const { candidatePortal, fetch } = createSandbox();
    const { accessId } = candidatePortal.addCheck({ flags: { ...none, ...flags }, status });
    const answer = await fetchCandidateBackgroundCheck(accessId, { ...candidatePortal.options(), fetch });
    expect(answer).toMatchObject(result);
  },
);

it('reads a gated outcome where the cookie is handed on, and the question for an identity where it is not', async () => {
  const { candidatePortal, fetch } = createSandbox();
  const { baseUrl } = candidatePortal.options();
  const { accessId } = candidatePortal.addCheck({ flags: { ...none, legalChecks: true } });
  const submitted = await fetch(`${baseUrl}/submit-candidate-identification`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ accessId, country: 'SE' }),
  });
  const cookie = submitted.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = async (headers: Record<string, string>) =>
    fetchCandidateBackgroundCheck(accessId, { baseUrl, fetch, headers });
  expect(await ask({ cookie })).toEqual({ state: 'submitted', outcome: 'proceeded-unverified' });
  expect(await ask({})).toEqual({ state: 'identity-collection-required' });
});

it('reads a code that there is not as not-found', async () => {
  const { candidatePortal, fetch } = createSandbox();
  const answer = await fetchCandidateBackgroundCheck('no-such-code', { ...candidatePortal.options(), fetch });
  expect(answer).toEqual({ state: 'not-found' });
});
