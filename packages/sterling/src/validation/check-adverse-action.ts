import { checkBody } from './refuse-problems.ts';
import { list, object } from './rules.ts';
import { anyText, text } from './value-rules.ts';

/** Neither member is required: some reports do not allow `reportItemIds` at all (`400#reportItemIds?not-allowed`). */
const adverseActionRules = object({
  advice: 'Give the adverse action as an object',
  required: [],
  members: { reportItemIds: list('Give a list of ids as texts', text), comment: anyText },
});

/**
 * Checks an adverse action before it is begun (provider document, "/screenings/{id}/adverse-actions").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkAdverseActionRequest = (body: unknown): void =>
  checkBody(body, adverseActionRules, 'createAdverseAction');
