import { isFinished } from '@bgc/truora';
import type { Clock, WorkStore } from '@bgc/truora';
import { createTruoraWebhookHandler, isWebhookVerificationError } from '@bgc/truora/webhooks';
import type { RotatingCredential, TruoraWebhookEvent, TruoraWebhookHandler } from '@bgc/truora/webhooks';

/** One event, as it is printed: who it is about stays out. */
export type EventRow = readonly [
  about: string,
  action: string | undefined,
  status: string | undefined,
  score: number | undefined,
  order: string,
];

export interface ReceiverOptions {
  /** Of every hook and rule that sends here: text, a function that reads it where secrets are kept, or a list of those. */
  readonly signingKey: RotatingCredential;
  /** Remembers what was handled: SQLite in earnest. */
  readonly store: WorkStore;
  readonly clock?: Clock;
  /** A program of your own keeps the check here: what this throws makes the delivery come again. */
  readonly onRow: (row: EventRow) => void;
  /** A delivery that was not handled, and why. */
  readonly onRefused: (reason: string) => void;
}

const rowOf = (event: TruoraWebhookEvent): EventRow => {
  const { action, order } = event;
  if (event.kind !== 'check') return [event.kind, action, undefined, undefined, order];
  const { check } = event;
  return [check.check_id, action, check.status, isFinished(check) ? check.score : undefined, order];
};

/** The endpoint: signed deliveries alone, each event once. */
export const createReceiver = (options: ReceiverOptions): TruoraWebhookHandler => {
  const { signingKey, store, clock, onRow, onRefused } = options;
  return createTruoraWebhookHandler({
    signingKey,
    store,
    ...(clock === undefined ? {} : { clock }),
    // `older`: news of what was known already, which came late. Nothing is to be done about it.
    onEvent: async (event) => onRow(rowOf(event)),
    onFailure: ({ stage, error }) =>
      onRefused(isWebhookVerificationError(error) ? error.reason : `it could not be handled (${stage})`),
  });
};
