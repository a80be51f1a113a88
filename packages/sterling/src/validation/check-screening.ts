import { checkBody } from './refuse-problems.ts';
import { object } from './rules.ts';
import { inviteRules, screeningRules } from './screening-rules.ts';

/**
 * Checks a screening before it is ordered (provider document, "/screenings", "CallbackRequest", "Screening Invite Method").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkScreeningRequest = (body: unknown): void => checkBody(body, screeningRules, 'createScreening');

const inviteBodyRules = object({
  advice: 'Give an object with the invite',
  required: ['invite'],
  members: { invite: inviteRules },
});

/**
 * Checks the body of an invite for a screening that exists: `{ invite: { method } }` (provider document, "/screenings/{id}/invite").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkInviteRequest = (body: unknown): void => checkBody(body, inviteBodyRules, 'createScreeningInvite');
