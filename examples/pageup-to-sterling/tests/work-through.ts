import { createSterlingClient, isBgcError } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';

import { startWorker } from '../src/start-worker.ts';
import { tenantId, untilIdle } from './site.ts';
import type { Site } from './site.ts';

type State = ReturnType<Site['sandbox']['sterling']['state']>;

export interface WorkOptions {
  /** By its own clock; for a worker that is started again. */
  readonly clockAheadMs?: number;
  /** Works until then, instead of until every check is over. */
  readonly until?: (sterling: State) => boolean;
  /** What happens then, while the worker is still there. */
  readonly afterwards?: (until: Site['until'], sterling: SterlingClient) => Promise<void>;
}

const final = ['completed', 'cancelled', 'failed'];

export const checkOf = (site: Site, index: number) => site.sandbox.pageup.check(tenantId, site.checkIds[index] ?? '');

/** What PageUp has of a check: the outcome of each kind of report. */
export const resultsOf = ({ sandbox }: Site, checkId: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    sandbox.pageup.check(tenantId, checkId).record.results.map(({ reportType, status }) => [reportType, status]),
  );

/** Runs a worker in this process, over real HTTP; candidates follow their invites. Gives what it complained of. */
export const workThrough = async (site: Site, options: WorkOptions = {}) => {
  const { sterling } = site.sandbox;
  const { clockAheadMs = 0, afterwards } = options;
  const troubles: [where: string, code: string][] = [];
  const worker = await startWorker(
    { ...site.settings, clockAheadMs },
    { onTrouble: (where, error) => troubles.push([where, isBgcError(error) ? error.code : String(error)]) },
  );
  site.route(worker.port);
  await untilIdle(worker);
  const reached = options.until ?? (() => site.checkIds.every((checkId) => final.includes(site.statusOf(checkId))));
  await site.until(() => {
    for (const { id, status } of sterling.state().screenings) if (status === 'new') sterling.acceptInvite(id);
    return reached(sterling.state());
  });
  await afterwards?.(site.until, createSterlingClient(site.settings.sterling));
  await worker.stop();
  return { troubles };
};
