import { changeStatus, waitsIn } from '../check.ts';
import { decisionFrom, statusAfter } from '../decision.ts';
import { NOTHING_HERE, refuseFields, textOf } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { done, refuse } from '../replies.ts';
import { checkAt, proofIn } from '../world.ts';

/** The candidate approves the report that is shared, or declines. The same decision once more is no change, and no error. */
export const submitReportReview: Operation = ({ world, headers, body }) => {
  const refusal = refuseFields(body, ['accessId', 'decision']);
  if (refusal) return refusal;
  const decision = decisionFrom(body['decision']);
  if (decision === undefined) return refuse(400, 'decision must be approve or decline.');
  const accessId = textOf(body, 'accessId');
  const check = checkAt(world, accessId);
  if (!check) return NOTHING_HERE();
  if (!proofIn(world, headers, accessId).isFreshlyVerified) return refuse(403, 'Verify your identity to decide.');
  const status = statusAfter(decision);
  if (check.status === status) return done();
  if (!waitsIn(check, 'report-approval')) return refuse(409, 'There is nothing to decide.');
  changeStatus(check, status, 'candidate', world.clock.now());
  return done();
};
