import { owned } from '../../accounts/owned.ts';
import { emptyReply, jsonReply } from '../../exchange/reply.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { AccountBehaviour } from '../account.ts';
import { initiate, isRunning } from '../adverse-actions.ts';
import { notFound, refuse, type SterlingError } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { seconds } from '../timestamp.ts';
import type { Screening } from '../world.ts';

/** Complete, and with something that could count against the candidate (which results are eligible is assumed). */
const eligible = ({ status, result }: Screening): boolean =>
  status === 'complete' && (result === 'alert' || result === 'client criteria');

// One that ended complete has been taken for good; one that was cancelled may be followed by another (assumed).
const alreadyInProcess = ({ adverseActions }: Screening): boolean =>
  adverseActions.some((action) => isRunning(action) || action.status === 'complete');

/** The refusals of https://sterling.readme.io/v1/reference, Screening Errors; their order is assumed. */
const refusalOf = (
  screening: Screening,
  behaviour: AccountBehaviour,
  ids: readonly Json[],
): SterlingError | undefined => {
  if (behaviour.adverseActions === 'not-configured') {
    return {
      code: '400#adverse-action?configuration',
      message: 'Adverse Action has not been configured for this account',
    };
  }
  if (alreadyInProcess(screening)) {
    const message = 'An adverse action has already been initiated for this screening';
    return { code: '400#adverse-action-already-in-process', message };
  }
  if (!eligible(screening)) {
    return {
      code: '400#report-status-not-ready',
      message: 'Screening is not eligible for adverse action at this time',
    };
  }
  if (ids.length > 0 && behaviour.adverseActionReasons === 'not-allowed') {
    const message =
      'This report does not allow you to include the reason for initiating Adverse Action. Please remove the reportItemId(s) and resubmit.';
    return { code: '400#reportItemIds?not-allowed', message };
  }
  if (ids.every((id) => screening.reportItems.some((item) => item.id === id))) return undefined;
  return { code: '400#reportItemIds?not-found', message: 'reportItemIds must be report items of this screening' };
};

/** `POST /v1/screenings/{id}/adverse-actions`. Nobody shows what it answers: 201 without a body, or with the action. */
export const createAdverseAction: Operation = ({ world, account, path, body }) => {
  const screening = owned(world.screenings, account, path['id'] ?? '');
  if (!screening) return notFound('screening');
  const { reportItemIds, comment } = isJsonObject(body) ? body : {};
  const ids = Array.isArray(reportItemIds) ? (reportItemIds as readonly Json[]) : [];
  const refused = refusalOf(screening, account.behaviour, ids);
  if (refused) return refuse(refused);
  const { id, status, updatedAt } = initiate(world, screening, {
    reportItemIds: ids.map(String),
    ...(typeof comment === 'string' ? { comment } : {}),
  });
  if (account.behaviour.adverseActionAnswer === 'empty') return emptyReply(201);
  return jsonReply(201, { id, status, updatedAt: seconds(updatedAt) });
};
