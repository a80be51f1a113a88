import { checkBody } from './refuse-problems.ts';
import { object } from './rules.ts';
import { oneOf, text } from './value-rules.ts';

const identityRules = object({
  advice: 'Give an object with candidateId',
  required: ['candidateId'],
  members: { candidateId: text, type: oneOf('kba', 'client verified') },
});

/**
 * Checks the request to verify an identity (provider document, "/identities").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkIdentityRequest = (body: unknown): void => checkBody(body, identityRules, 'createIdentity');
