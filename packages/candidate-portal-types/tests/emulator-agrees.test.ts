import { defaultStatuses, flowTable, resolveState, viewOf, type Vocabulary } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { createSandbox } from '@bgc/sandbox';
import { expect, test } from 'vitest';

// The machine and the sandbox's emulator were written apart, from the same document: neither knows of the other's code.

const { candidatePortal, fetch } = createSandbox();
const { baseUrl } = candidatePortal.options();
const statuses = [...Object.keys(defaultStatuses), 'archived'];
/** It also has a status that it does not name. */
const vocabulary: Vocabulary = defaultStatuses;
const both = [false, true];

const post = async (path: string, content: object): Promise<Response> =>
  fetch(`${baseUrl}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
const cookieOf = ({ headers }: Response): string => headers.getSetCookie()[0]?.split(';')[0] ?? '';

/** Through the emulated eID, as its page's form would. */
const verificationCookie = async (accessId: string): Promise<string> => {
  candidatePortal.setStatus(accessId, 'completed-ok');
  const query = new URLSearchParams({ accessId, purpose: 'report-review', return: '/' }).toString();
  const page = await (await fetch(`${baseUrl}/eid?${query}`)).text();
  const visit = /name="visit" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ visit, answer: 'success' });
  const { headers } = await fetch(`${baseUrl}/eid`, { method: 'POST', body, redirect: 'manual' });
  const eid = new URL(headers.get('location') ?? '', baseUrl).searchParams.get('eid');
  return cookieOf(await post('submit-background-check-report-review-verified-identity', { accessId, eid }));
};

/** A check with its own cookies, as far as the emulator gives any: without a flow there is no session, and without a report to review no verification. */
const checkWith = async (flow: string | undefined, flags: object) => {
  const { accessId } = candidatePortal.addCheck({ flags });
  const session = cookieOf(await post('submit-candidate-identification', { accessId, country: 'SE' }));
  const verification = await verificationCookie(accessId);
  expect(session !== '', `session cookie of ${flow}`).toBe(flow !== undefined);
  expect(verification !== '', `verification of ${flow}`).toBe(flow?.startsWith('report-') === true);
  return { accessId, session, verification };
};

test('The emulator answers as the machine decides, in every combination of status, flags, cookie and verification', async () => {
  const seen = new Set<string>();
  for (const { flow, legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData } of flowTable) {
    const flags = { legalChecks, requiresCandidateApproval, onlyCandidateCanSeeSensitiveData };
    const { accessId, session, verification } = await checkWith(flow, flags);
    const cells = statuses.flatMap((status) =>
      both.flatMap((hasCookie) => both.map((isVerified) => ({ status, hasCookie, isVerified }))),
    );
    for (const { status, hasCookie, isVerified } of cells) {
      candidatePortal.setStatus(accessId, status);
      const cookie = [hasCookie && session, isVerified && verification].filter(Boolean).join('; ');
      const facts = { hasValidSessionCookie: hasCookie, hasFreshIdentityVerification: isVerified };
      const decided = resolveState({ status, flags }, facts, vocabulary);
      const answer = await fetchCandidateBackgroundCheck(accessId, { baseUrl, fetch, headers: { cookie } });
      const { redirectUrl, ...answered } = { redirectUrl: undefined, ...answer };
      expect(answered, JSON.stringify({ status, flags, facts })).toStrictEqual(decided);
      expect(redirectUrl !== undefined).toBe(answer.state === 'report-ready');
      seen.add(`${viewOf(answer)} ${'unlocked' in answer ? answer.unlocked : ''}`.trim());
    }
  }
  // Nine views, one of them locked, and unlocked in two ways.
  expect(seen.size).toBe(11);
});

test('At an access code of which nothing is known, both find nothing, whatever is presented', async () => {
  const { session, verification } = await checkWith('report-approval', {
    legalChecks: true,
    requiresCandidateApproval: true,
  });
  for (const cookie of ['', session, verification, `${session}; ${verification}`]) {
    const answer = await fetchCandidateBackgroundCheck('nobody', { baseUrl, fetch, headers: { cookie } });
    expect(answer).toStrictEqual(
      resolveState(undefined, { hasValidSessionCookie: true, hasFreshIdentityVerification: true }),
    );
  }
});
