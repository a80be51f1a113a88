import { checkBody } from './refuse-problems.ts';
import { object } from './rules.ts';
import { subscribedScreeningRules } from './screening-rules.ts';
import { oneOf, utcTime, whole } from './value-rules.ts';

const intervalRules = object({
  advice: 'Give an object with unit and value',
  required: ['unit', 'value'],
  members: { unit: oneOf('days', 'weeks', 'months'), value: whole(1) },
});

/** The reference does not mark `startAt` as required. */
const scheduleRules = object({
  advice: 'Give an object with startAt and interval',
  required: ['interval'],
  members: { startAt: utcTime, endAt: utcTime, interval: intervalRules },
  together: ({ startAt, endAt }: { readonly startAt?: unknown; readonly endAt?: unknown }) =>
    typeof startAt !== 'string' || typeof endAt !== 'string' || Date.parse(endAt) > Date.parse(startAt)
      ? []
      : [{ field: 'endAt', reason: 'format', advice: 'Give a time after schedule.startAt' }],
});

const subscriptionRules = object({
  advice: 'Give the subscription as an object',
  required: ['screening', 'schedule'],
  members: { screening: subscribedScreeningRules, schedule: scheduleRules },
});

/**
 * Checks a subscription before it is made (provider document, "/subscriptions").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkSubscriptionRequest = (body: unknown): void =>
  checkBody(body, subscriptionRules, 'createSubscription');
