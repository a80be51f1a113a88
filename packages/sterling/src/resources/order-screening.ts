import type { Operation } from '@bgc/core';

import { calls } from '../generated/calls.ts';
import { screeningSchema } from '../generated/zod.ts';
import type { Screening } from '../models.ts';
import { checkIdempotencyKey } from '../ordering/idempotency-key.ts';
import { checkScreeningRequest } from '../validation/check-screening.ts';
import { explainUnknown } from './explain-unknown.ts';
import { findScreenings } from './find-screenings.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import type { OrderOptions, ScreeningOrder } from './screening-order.ts';

/** "invite cannot be retried, so every new call made to the /screenings endpoint with an invite method will begin an entirely new screening." */
const invitedOperation: Operation = { ...calls.createScreening, repeat: 'never' };

const repeatAdvice =
  "`reconcile()` sends it once more under the same key, this error's `idempotencyKey` (it is in no log: save it where you catch the error), which orders one screening at most. Never `create` it under another key.";

type KeyedOptions = OrderOptions & Required<Pick<OrderOptions, 'idempotencyKey'>>;

/**
 * Orders a screening under an idempotency key, which every error has with it: one that was made here would be lost otherwise. `isRepeat`: an earlier call may have
 * ordered it already.
 */
export const orderScreening = async (
  runtime: ResourceRuntime,
  body: ScreeningOrder,
  { idempotencyKey, ...options }: KeyedOptions,
  isRepeat = false,
): Promise<Screening> => {
  checkScreeningRequest(body);
  checkIdempotencyKey(idempotencyKey);
  const invited = body.invite !== undefined;
  const operation = invited ? invitedOperation : calls.createScreening;
  const whether = 'the screening was ordered';
  return explainUnknown(
    ask(runtime, operation, { body, idempotencyKey, ownOptions: ['idempotencyKey'] }, screeningSchema, options),
    invited
      ? {
          whether,
          advice:
            'An invite cannot be repeated: `reconcile()` gives the screenings of the candidate with this package, newest first. If one is newer than your call (`submittedAt`), that is it, and `screenings.invite(id, …)` gives a fresh link. If there is none, wait some minutes and reconcile again before ordering anew.',
          of: 'screenings.create with an invite',
          reconcile: () => findScreenings(runtime, body.candidateId, body.packageId),
        }
      : {
          whether,
          repeatOf: isRepeat ? idempotencyKey : undefined,
          advice: `${isRepeat ? "Look at the candidate's screenings (`screeningIdsOf`), and at `complaints`. " : ''}${repeatAdvice}`,
          of: 'screenings.create',
          reconcile: () => orderScreening(runtime, body, { idempotencyKey }, true),
        },
  );
};
