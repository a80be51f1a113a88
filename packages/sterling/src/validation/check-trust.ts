import { checkBody } from './refuse-problems.ts';
import { object } from './rules.ts';
import { text } from './value-rules.ts';

const trustRules = object({
  advice: 'Give an object with identityId',
  required: ['identityId'],
  members: { identityId: text },
});

/**
 * Checks the grant of trust before it is sent (provider document, "/candidates/{id}/trust").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkTrustRequest = (
  body: unknown,
  operation: 'createCandidateTrust' | 'createTrustedUser' = 'createCandidateTrust',
): void => checkBody(body, trustRules, operation);
