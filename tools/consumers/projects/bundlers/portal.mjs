// The candidate's page: what runs in a browser.
import { isCandidatePortalError, match } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';

export const show = async (accessId, baseUrl) => {
  const { texts } = await import('./late-texts.mjs');
  const result = await fetchCandidateBackgroundCheck(accessId, { baseUrl });
  return match(result, {
    'not-found': () => texts.nothing,
    'identity-collection-required': () => texts.verify,
    'report-review-required': () => texts.review,
    'report-ready': () => texts.ready,
    submitted: {
      verified: () => texts.done,
      declined: () => texts.done,
      'proceeded-unverified': () => texts.done,
      approved: () => texts.done,
      'report-declined': () => texts.done,
    },
  });
};

export const isOurs = isCandidatePortalError;
globalThis.showBackgroundCheck = show;
