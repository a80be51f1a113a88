import { minute } from '@bgc/example-parts/time';

import { orderedCheck } from '../src/demo-checks.ts';
import { startWorker } from '../src/start-worker.ts';
import type { BuiltWorker } from './build-worker.ts';
import { openSite, tenantId, untilIdle } from './site.ts';
import type { Site, SiteOptions } from './site.ts';
import type { Death } from './steps.ts';
import { variants } from './variants.ts';
import type { Variant } from './variants.ts';
import { startProcess } from './worker-process.ts';

/** When the worker is started again, by its own clock: past its leases; repeating the order under its key is allowed, or no longer. */
const restartedAfterMs: Readonly<Record<Death['when'], number>> = { before: 120 * minute, after: 20 * minute };

export interface Course {
  readonly variant: Variant;
  readonly policy?: SiteOptions['policy'];
  readonly built: BuiltWorker;
}

/** What both emulators counted in the end. */
export interface Outcome {
  readonly candidates: number;
  readonly screenings: number;
  readonly screeningsCreated: number;
  readonly checks: string;
  readonly doubled: number;
  readonly wiped: number;
  readonly results: readonly string[];
  readonly isReferenced: boolean;
}

const openCourse = ({ policy = {} }: Course): Promise<Site> =>
  openSite({ checks: [orderedCheck('Ada', 'Example')], policy });

const isSettled = ({ sandbox }: Site): boolean =>
  sandbox.callbacks.deliveries().every(({ state }) => state === 'delivered' || state === 'failed');

/** The candidate follows every invite: there should be one. */
const acceptInvites = ({ sandbox }: Site): void => {
  for (const { id, status } of sandbox.sterling.state().screenings)
    if (status === 'new') sandbox.sterling.acceptInvite(id);
};

const isOver = (site: Site): boolean => {
  acceptInvites(site);
  return site.checkIds.every((id) => site.statusOf(id) === 'completed') && isSettled(site);
};

const outcomeOf = ({ sandbox }: Site): Outcome => {
  const { candidates, screenings, counts } = sandbox.sterling.state();
  const { doubled, wiped } = sandbox.pageup.summary();
  const [check] = sandbox.pageup.state(tenantId);
  return {
    candidates: candidates.length,
    screenings: screenings.length,
    screeningsCreated: counts.created,
    checks: sandbox.pageup
      .state(tenantId)
      .map(({ record }) => record.status)
      .join(),
    doubled,
    wiped,
    results: (check?.record.results ?? []).map(({ reportType, status }) => `${reportType}: ${status ?? ''}`),
    isReferenced: check?.referenceNumbers.join() === screenings.map(({ id }) => id).join(),
  };
};

/** Runs a worker process to the end, and says what it did: those are the steps at which it can die. */
export const learnSteps = async (
  course: Course,
): Promise<{ readonly steps: readonly string[]; readonly outcome: Outcome }> => {
  await using site = await openCourse(course);
  const child = startProcess({ variant: course.variant, built: course.built, settings: site.settings });
  const port = await child.port;
  if (port === undefined) throw new Error('The worker ended by itself.');
  site.route(port);
  await site.until(() => isOver(site));
  return { steps: await child.finish(), outcome: outcomeOf(site) };
};

/** Runs a worker process until it kills itself at the step, then another worker to the end. */
export const dieAndRestart = async (
  course: Course,
  death: Death,
): Promise<Outcome & { readonly signal: string | null }> => {
  await using site = await openCourse(course);
  const child = startProcess({ variant: course.variant, built: course.built, settings: site.settings, death });
  const port = await child.port;
  if (port !== undefined) {
    site.route(port);
    await site.until(() => {
      acceptInvites(site);
      return child.hasEnded();
    });
  }
  const signal = await child.ended;
  const clockAheadMs = restartedAfterMs[death.when];
  const worker = await startWorker({ ...site.settings, clockAheadMs }, variants[course.variant]);
  site.route(worker.port);
  await untilIdle(worker);
  await site.until(() => isOver(site));
  await worker.stop();
  return { ...outcomeOf(site), signal };
};
