import type { createSandbox } from '@bgc/sandbox';

type Sandbox = ReturnType<typeof createSandbox>;

/** How much there is of everything that a call can make, as the emulator knows it. */
export const countMade = ({ sterling }: Pick<Sandbox, 'sterling'>): Readonly<Record<string, number>> => {
  const { candidates, screenings, identities, trusts, subscriptions, documents } = sterling.state();
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    createCandidate: candidates.length,
    createScreening: screenings.length,
    createIdentity: identities.length,
    retryIdentity: sum(identities.map(({ attempts }) => attempts)) - identities.length,
    createCandidateTrust: trusts.length,
    createTrustedUser: trusts.length,
    createSubscription: subscriptions.length,
    uploadCandidateDocument: documents.filter(({ screeningId }) => screeningId === undefined).length,
    uploadScreeningDocument: documents.filter(({ screeningId }) => screeningId !== undefined).length,
    createAdverseAction: sum(screenings.map(({ adverseActions }) => adverseActions.length)),
    createScreeningReportLinks: sum(screenings.map(({ reportLinks }) => reportLinks.made)),
    getScreeningReportByToken: sum(screenings.map(({ reportLinks }) => reportLinks.used)),
  };
};
