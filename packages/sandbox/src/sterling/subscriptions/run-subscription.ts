import { owned } from '../../accounts/owned.ts';
import { later } from '../../clock/later.ts';
import type { Account } from '../account.ts';
import { missingForPackage } from '../required-fields.ts';
import { startScreening } from '../start-screening.ts';
import type { Screening, Subscription, World } from '../world.ts';
import { nextAfter, type Schedule } from './schedule.ts';

/** One screening of a subscription, or `undefined` where it cannot be submitted any more. */
const submit = (world: World, account: Account, subscription: Subscription): Screening | undefined => {
  const { packageId, callback } = subscription;
  const wanted = account.packages.get(packageId);
  const candidate = owned(world.candidates, account, subscription.candidateId);
  if (!wanted?.active || !candidate || missingForPackage(candidate, wanted).length > 0) return undefined;
  const request = { package: wanted, candidate, ...(callback && { callback }) };
  return startScreening(world, account, request, { subscriptionId: subscription.id });
};

/** Waits for the next run, and the next after it, until the schedule ends or the subscription is disabled. */
export const awaitNextRun = (
  world: World,
  account: Account,
  subscription: Subscription,
  schedule: Schedule,
  runAt: number | undefined,
): void => {
  if (runAt === undefined) {
    delete subscription.nextRunAt;
    return;
  }
  subscription.nextRunAt = runAt;
  later(world, runAt - world.clock.now(), () => {
    if (subscription.status === 'disabled') return;
    const now = world.clock.now();
    const screening = submit(world, account, subscription);
    subscription.runCount++;
    if (screening) subscription.events.push({ id: screening.id, createdAt: now });
    else subscription.failureCount++;
    awaitNextRun(world, account, subscription, schedule, nextAfter(schedule, Math.max(now, runAt)));
  });
};
