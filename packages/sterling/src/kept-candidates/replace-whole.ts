import type { Candidate } from '../models.ts';
import { checkEditedCandidate } from '../validation/check-candidate.ts';
import type { CandidateBody } from './candidate-body.ts';
import type { EditDesk, HeldCandidate } from './edit-desk.ts';
import { CandidateHeldError, UnconfirmedEditError } from './kept-candidate-errors.ts';
import { writeOver } from './kept-record.ts';
import type { SeenRecord } from './kept-record.ts';
import { sendBody } from './send-body.ts';

/** Keeps what is meant, PUTs it, and notes what became of it. Nothing of an earlier edit is left when it is called. */
export const replaceWhole = async (
  { records, gateway, clock }: EditDesk,
  held: HeldCandidate,
  seen: SeenRecord,
  body: CandidateBody,
): Promise<Candidate> => {
  checkEditedCandidate(body, clock.now());
  const meant = await writeOver(records, held.key, seen, { ...seen.kept, intended: body });
  if (meant === undefined || held.lease.aborted) throw new CandidateHeldError();
  const outcome = await sendBody(gateway, { ...held, body }, held.options);
  if (outcome.kind === 'confirmed') {
    // Where this fails, the intention stays: the next edit sends the same again, which is harmless.
    await writeOver(records, held.key, meant, { confirmed: body }).catch(() => undefined);
    return outcome.candidate;
  }
  if (outcome.kind === 'unknown') throw new UnconfirmedEditError(outcome.error, true);
  const withdrawn = await writeOver(records, held.key, meant, seen.kept).catch(() => undefined);
  if (withdrawn === undefined) throw new UnconfirmedEditError(outcome.error, true);
  throw outcome.error;
};
