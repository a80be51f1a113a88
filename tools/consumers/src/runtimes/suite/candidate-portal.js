import { expectEqual, failureOf } from './expectations.js';

const flags = { legalChecks: true, requiresCandidateApproval: true, onlyCandidateCanSeeSensitiveData: false };
const nobody = { hasValidSessionCookie: false, hasFreshIdentityVerification: false };

/** @type {import('./subjects.d.ts').Subject} */
export const candidatePortal = {
  name: '@bgc/candidate-portal-types',
  entries: ['@bgc/candidate-portal-types', '@bgc/candidate-portal-types/fetch', '@bgc/sandbox'],
  cases: {
    'the state machine shows nothing to who has the link alone': async ({ modules }) => {
      const { match, nextStates, resolveFlow, resolveState } = modules['@bgc/candidate-portal-types'];
      expectEqual(resolveFlow(flags), 'report-approval', 'the flow');
      const { state } = resolveState({ status: 'verified', flags }, nobody);
      expectEqual(state, 'identity-collection-required', 'the state');
      const shown = resolveState({ status: 'verified', flags }, { ...nobody, hasValidSessionCookie: true });
      expectEqual([shown.state, shown.outcome], ['submitted', 'verified'], 'with the session cookie');
      expectEqual(nextStates('report-review-required', 'report-approval').length > 0, true, 'there are next states');
      expectEqual(typeof match, 'function', 'match');
    },
    'a fetch shows what the session cookie opens, and no more': async ({ modules }) => {
      const { fetchCandidateBackgroundCheck } = modules['@bgc/candidate-portal-types/fetch'];
      const sandbox = modules['@bgc/sandbox'].createSandbox();
      const options = { ...sandbox.candidatePortal.options(), fetch: sandbox.fetch };
      const { accessId } = sandbox.candidatePortal.addCheck({ flags: { legalChecks: true }, status: 'verified' });
      const { state } = await fetchCandidateBackgroundCheck(accessId, options);
      expectEqual(state, 'identity-collection-required', 'the state');
      expectEqual(Object.values(sandbox.journal.counts().byOperation), [1], 'requests');
      const nothing = await fetchCandidateBackgroundCheck('0'.repeat(32), options);
      expectEqual(nothing.state, 'not-found', 'the state of a check that there is not');
    },
    'an unknown state is an error, never a guess': async ({ modules }) => {
      const { fetchCandidateBackgroundCheck, parseCandidateBackgroundCheck } =
        modules['@bgc/candidate-portal-types/fetch'];
      expectEqual(parseCandidateBackgroundCheck({ state: 'not-found' }).state, 'not-found', 'a known state');
      const fetch = async () => Response.json({ state: 'a state to come' });
      const error = await failureOf(
        fetchCandidateBackgroundCheck('0'.repeat(32), { baseUrl: 'https://portal.example.com', fetch }),
      );
      const { isBgcError, isResponseParseError } = modules['@bgc/candidate-portal-types/fetch'];
      expectEqual(
        [isBgcError, isResponseParseError].map((is) => typeof is === 'function' && is(error)),
        [true, true],
        'a ResponseParseError',
      );
    },
  },
};
