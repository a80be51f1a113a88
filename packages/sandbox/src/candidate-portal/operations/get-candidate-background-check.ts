import { accessIdOf, MISSING_ACCESS_ID } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { answer } from '../replies.ts';
import { resultOf } from '../result.ts';
import { proofIn } from '../world.ts';

/** `GET /get-candidate-background-check`, the one operation that is documented. */
export const getCandidateBackgroundCheck: Operation = ({ world, headers, query, base }) => {
  const accessId = accessIdOf(query);
  if (accessId === undefined) return MISSING_ACCESS_ID();
  const redirectUrl = (): string => `${base}/approving-app?token=${world.approvals.issue('bgc-app', accessId)}`;
  const result = resultOf(world.checks.get(accessId), proofIn(world, headers, accessId), redirectUrl);
  // "not-found: 404 page".
  return answer(result['state'] === 'not-found' ? 404 : 200, result);
};
