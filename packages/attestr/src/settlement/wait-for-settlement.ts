import { ConfigurationError, isStoreBusyError, passesByItself, pollUntil, waitOptionNames } from '@bgc/core';
import type { PollState } from '@bgc/core';

import { isDailyLimit } from '../access/has-error-code.ts';
import type { AttestrClient } from '../client.ts';
import { calls } from '../generated/calls.ts';
import { checkWaitOptions } from '../resources/wait-for-result.ts';
import { invalid } from '../validation/refuse.ts';
import type {
  AttestrSettlement,
  SettledContext,
  SettledRequest,
  WebhookRequest,
  WebhookWaitOptions,
} from './settlement.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export interface SettlementDesk extends Pick<AttestrClient, 'clock' | 'random'>, Pick<AttestrSettlement, 'query'> {
  /** `undefined` while it is not settled. */
  readonly settledBy: (id: string) => Promise<SettledContext['by'] | undefined>;
  /** Who is to be told, by the id of the request. */
  readonly waiting: Map<string, Set<(outcome: SettledRequest) => void>>;
}

/** The statuses of this wait are its own. */
const optionNames = ['checkEveryMs', ...waitOptionNames.filter((name) => name !== 'onUnknownStatus')];

/** Without `webhook: true` Attestr sends nothing: a wait for it would only end at its deadline. */
const needWebhook = (request: Partial<WebhookRequest> | undefined): string => {
  if (request?._id !== undefined && request.webhook === true) return request._id;
  throw new ConfigurationError('this request is not known to have been created with `webhook: true`.', {
    provider: 'attestr',
    advice:
      'Give what `create` returned, or `{ _id, webhook: true }` of one that was ordered so. Without webhooks wait with `attestr.requests.waitForResult`.',
  });
};

/** What is no number would never be over, and Attestr never be asked. */
const checkEvery = (everyMs: number): void => {
  if (typeof everyMs === 'number' && everyMs > 0) return;
  const advice = 'Give milliseconds, or leave it out.';
  throw invalid(calls.getAsyncRequest.id, '`everyMs` must be a positive number of milliseconds.', advice);
};

/** `due`: Attestr is to be asked. */
type Look = { readonly kind: 'waiting' | 'due' } | { readonly kind: 'told'; readonly outcome: SettledRequest };

/** Waits for the webhook in this process, looks for it in the store, and asks Attestr now and then, whichever is first. */
export const waitForSettlement = async (
  { query, clock, random, settledBy, waiting }: SettlementDesk,
  created: WebhookRequest,
  given: WebhookWaitOptions,
): Promise<SettledRequest> => {
  const id = needWebhook(created);
  checkWaitOptions(given, optionNames);
  const { everyMs = 6 * 60 * minute, deadlineMs = 14 * day, signal, onUpdate, toleratedFailures = 3 } = given;
  checkEvery(everyMs);
  // There is a look before each query.
  const checkEveryMs = Math.min(everyMs, given.checkEveryMs ?? 15 * minute);
  const looksPerQuery = Math.max(1, Math.round(everyMs / checkEveryMs));
  let state: PollState | undefined = given.resume;
  let failuresInARow = 0;

  let tell: (outcome: SettledRequest) => void = () => {};
  const told = new Promise<Look>((resolve) => (tell = (outcome) => resolve({ kind: 'told', outcome })));
  const others = waiting.get(id) ?? new Set();
  waiting.set(id, others.add(tell));
  try {
    for (;;) {
      const look = await pollUntil<Look>({
        // Counted by what is kept, so that a wait that is resumed often does not ask more often.
        read: async () =>
          (state?.polls ?? 0) % looksPerQuery === 0 || (await settledBy(id)) !== undefined
            ? { kind: 'due' }
            : { kind: 'waiting' },
        statusOf: ({ kind }) => kind,
        isFinal: (_, kind) => kind !== 'waiting',
        onUpdate: async (update) => {
          ({ state } = update);
          await onUpdate?.({ state });
        },
        intervalMs: checkEveryMs,
        toleratedFailures,
        // A store that others are busy with is free again at a later look.
        isTransient: isStoreBusyError,
        deadlineMs,
        clock,
        random,
        elsewhere: told,
        ...(signal === undefined ? {} : { signal }),
        ...(state === undefined ? {} : { resume: state }),
      });
      if (look.kind === 'told') return look.outcome;
      try {
        const outcome = await query(id, signal === undefined ? {} : { signal });
        failuresInARow = 0;
        if (outcome !== undefined) return outcome;
      } catch (error) {
        // Busy: the webhook is being handled right now, and a later look finds what came of it.
        if (!isDailyLimit(error) && !isStoreBusyError(error)) {
          failuresInARow += 1;
          if (failuresInARow > toleratedFailures || !passesByItself(error)) throw error;
        }
        if (state !== undefined) await onUpdate?.({ state, error });
      }
    }
  } finally {
    others.delete(tell);
    if (others.size === 0) waiting.delete(id);
  }
};
