import { isBgcError } from '@bgc/core';
import type { WebhookFailure } from '@bgc/core/webhooks';

/** Fields that may be logged whatever was received: what your own code threw may hold anything, and only its kind is told. */
export const failureFields = ({
  stage,
  status,
  error,
  failures,
}: WebhookFailure): Readonly<Record<string, unknown>> => {
  const code = isBgcError(error) ? error.code : 'thrown';
  const reason = isBgcError(error) && 'reason' in error ? error.reason : undefined;
  return {
    event: 'callback-failure',
    provider: 'sterling',
    stage,
    status,
    code,
    ...(reason === undefined ? {} : { reason }),
    // How often in a row for the same screening; which one it is, `onFailure` tells.
    ...(failures === undefined ? {} : { failures }),
  };
};
