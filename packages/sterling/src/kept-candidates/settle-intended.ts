import { isConflictError, isInvalidRequestError, isValidationError } from '@bgc/core';
import type { BgcError } from '@bgc/core';

import type { Candidate } from '../models.ts';
import { differingMembers } from './candidate-body.ts';
import type { EditDesk, HeldCandidate } from './edit-desk.ts';
import { CandidateHeldError, UnconfirmedEditError } from './kept-candidate-errors.ts';
import { writeOver } from './kept-record.ts';
import type { SeenRecord } from './kept-record.ts';
import { sendBody } from './send-body.ts';

/** What an earlier edit left: sent now, or refused and dropped, or nothing was left. */
export interface Settled {
  readonly seen: SeenRecord;
  readonly candidate?: Candidate;
  readonly refused?: { readonly error: BgcError; readonly members: readonly string[] };
}

/** The provider refuses this content, and always will. Any other refusal is not about the content: 403, 404, 429… */
const isAboutContent = (error: BgcError): boolean =>
  isInvalidRequestError(error) || isConflictError(error) || isValidationError(error);

/** Sends what an earlier edit meant and was never confirmed, before anything newer. */
export const settleIntended = async (desk: EditDesk, held: HeldCandidate, seen: SeenRecord): Promise<Settled> => {
  const { confirmed, intended } = seen.kept;
  if (intended === undefined) return { seen };
  const outcome = await sendBody(desk.gateway, { ...held, body: intended }, held.options);
  if (outcome.kind !== 'confirmed' && !(outcome.kind === 'refused' && isAboutContent(outcome.error)))
    throw new UnconfirmedEditError(outcome.error, false);
  const kept = outcome.kind === 'confirmed' ? { confirmed: intended } : confirmed === undefined ? {} : { confirmed };
  const written = await writeOver(desk.records, held.key, seen, kept);
  if (written === undefined) throw new CandidateHeldError();
  return outcome.kind === 'confirmed'
    ? { seen: written, candidate: outcome.candidate }
    : { seen: written, refused: { error: outcome.error, members: differingMembers(confirmed ?? {}, intended) } };
};
