import { changeStatus, waitsIn } from '../check.ts';
import { statusAfter } from '../decision.ts';
import { NOTHING_HERE, refuseFields, textOf } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { done, refuse } from '../replies.ts';
import { checkAt } from '../world.ts';

/** What the page does with the token that the app sent along. It works once, for its own check. */
export const submitBackgroundCheckApproval: Operation = ({ world, body }) => {
  const refusal = refuseFields(body, ['accessId', 'token']);
  if (refusal) return refusal;
  const accessId = textOf(body, 'accessId');
  const check = checkAt(world, accessId);
  if (!check) return NOTHING_HERE();
  const said = world.approvals.read('refapp', textOf(body, 'token'));
  if (said?.accessId !== accessId || said.decision === undefined)
    return refuse(403, 'The token is not good for this background check.');
  world.approvals.take('refapp', textOf(body, 'token'));
  if (!waitsIn(check, 'approval-no-gate')) return refuse(409, 'There is nothing to decide.');
  changeStatus(check, statusAfter(said.decision), 'candidate', world.clock.now());
  return done();
};
