import { isBgcError } from '../errors/bgc-error.ts';
import type { WebhookFailure } from './webhook-handler.ts';

/**
 * Fields that may be logged whatever was received: what the user's own code threw may hold anything, and only its kind is told.
 *
 * @example logger.warn(failureFields({ event: 'webhook-failure', provider: 'example' }, failure), 'delivery not handled');
 */
export const failureFields = (
  { event, provider }: { readonly event: string; readonly provider: string },
  { stage, status, error, failures }: WebhookFailure,
): Readonly<Record<string, unknown>> => {
  const code = isBgcError(error) ? error.code : 'thrown';
  const reason = isBgcError(error) && 'reason' in error ? error.reason : undefined;
  return {
    event,
    provider,
    stage,
    status,
    code,
    ...(reason === undefined ? {} : { reason }),
    // How often in a row about the same thing; about which one, `onFailure` tells.
    ...(failures === undefined ? {} : { failures }),
  };
};
