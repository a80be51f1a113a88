import { jsonReply } from '../../exchange/reply.ts';
import { isJsonObject, type JsonObject } from '../../json.ts';
import { refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { readCallback, readSubject } from '../screening-body.ts';
import { awaitNextRun } from '../subscriptions/run-subscription.ts';
import { firstRun, readSchedule } from '../subscriptions/schedule.ts';
import { subscriptionDocument } from '../subscriptions/subscription-document.ts';
import type { CallbackTarget, Subscription } from '../world.ts';

const shown = (packageId: string, candidateId: string, callback: CallbackTarget | undefined): JsonObject => ({
  packageId,
  candidateId,
  ...(callback ? { callback: { uri: callback.uri } } : {}),
});

/**
 * `POST /v1/subscriptions`: recurring screenings, with "all the validations that apply to a screening" except the certificate, which the
 * documented request does not have. Created with 201 (assumed).
 * Source: https://sterling.readme.io/v1/reference, Subscriptions.
 */
export const createSubscription: Operation = ({ world, account, body }) => {
  const asked = isJsonObject(body) ? body : {};
  const screening = isJsonObject(asked['screening']) ? asked['screening'] : {};
  const subject = readSubject(world, account, screening, { invited: false, prefix: 'screening.' });
  const callback = readCallback(screening['callback'], 'screening.callback');
  const schedule = readSchedule(asked['schedule']);
  const errors = [...subject.errors, ...callback.errors, ...(schedule.ok ? [] : schedule.errors)];
  if (errors.length > 0 || !subject.value || !schedule.ok) return refuse(...errors);

  const packageId = subject.value.package.id;
  const candidateId = subject.value.candidate.id;
  const already = [...world.subscriptions.values()].some(
    (one) => one.status === 'enabled' && one.packageId === packageId && one.candidateId === candidateId,
  );
  if (already) {
    return refuse({
      code: '400#candidate-and-package-already-subscribed',
      message: 'A subscription already exists for this candidate and package',
    });
  }
  const now = world.clock.now();
  const subscription: Subscription = {
    id: world.ids.subscription(),
    accountId: account.accountId,
    status: 'enabled',
    screening: shown(packageId, candidateId, callback.value),
    packageId,
    candidateId,
    ...(callback.value && { callback: callback.value }),
    schedule: schedule.shown,
    createdAt: now,
    updatedAt: now,
    events: [],
    runCount: 0,
    failureCount: 0,
  };
  world.subscriptions.set(subscription.id, subscription);
  awaitNextRun(world, account, subscription, schedule.schedule, firstRun(schedule.schedule, now));
  return jsonReply(201, subscriptionDocument(subscription));
};
