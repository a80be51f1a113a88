import { waitsIn } from '../check.ts';
import { accessIdOf, MISSING_ACCESS_ID } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { answer, refuse } from '../replies.ts';
import { reportOf } from '../report.ts';
import { checkAt, proofIn } from '../world.ts';

/** The report, while it waits for the candidate's review. The same refusal whether or not there is a check or a report. */
export const getBackgroundCheckReport: Operation = ({ world, headers, query }) => {
  const accessId = accessIdOf(query);
  if (accessId === undefined) return MISSING_ACCESS_ID();
  const check = checkAt(world, accessId);
  const { isFreshlyVerified } = proofIn(world, headers, accessId);
  if (!check || !isFreshlyVerified || !waitsIn(check, 'report-approval', 'report-appendix-gate')) {
    return refuse(403, 'Verify your identity to see a report.');
  }
  return answer(200, reportOf(check));
};
