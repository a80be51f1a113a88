import { missingFields, type CandidateRequest, type Package } from '@bgc/sterling';

/** The first package that lacks nothing of this candidate. */
export const choosePackage = (packages: readonly Package[], person: CandidateRequest): Package => {
  const lacking = packages.map((each) => ({ each, ...missingFields(each, person) }));
  const fitting = lacking.find(({ missing }) => missing.length === 0);
  if (fitting) return fitting.each;
  const said = lacking.map(({ each, missing }) => `${each.id} needs ${missing.join(', ')}`).join('; ');
  throw new Error(
    `No package fits what is known of the candidate: ${said || 'the account has none'}. Add it with --candidate.`,
  );
};
