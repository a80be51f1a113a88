import { waitsIn } from '../check.ts';
import { setCookie, VERIFICATION_COOKIE } from '../cookies.ts';
import { NOTHING_HERE, refuseFields, textOf } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { done, refuse } from '../replies.ts';
import { checkAt } from '../world.ts';
import { isVerifiedBy, NOT_VERIFIED } from './verified-by.ts';

/** "Candidate re-verifies via SubmitBackgroundCheckReportReviewVerifiedIdentityHttp before seeing the report." */
export const submitVerifiedIdentity: Operation = ({ world, body }) => {
  const refusal = refuseFields(body, ['accessId', 'eid']);
  if (refusal) return refusal;
  const accessId = textOf(body, 'accessId');
  const check = checkAt(world, accessId);
  if (!check) return NOTHING_HERE();
  if (!isVerifiedBy(world, textOf(body, 'eid'), accessId, 'report-review')) return NOT_VERIFIED();
  if (!waitsIn(check, 'report-approval', 'report-appendix-gate')) return refuse(409, 'There is no report to review.');
  return done(setCookie(VERIFICATION_COOKIE, world.verifications.issue({ accessId })));
};
