import type { Sandbox } from '@bgc/sandbox';

import type { CallbackCounts } from './callback-balancer.ts';
import { countOrphans } from './count-orphans.ts';
import { expectedStatus } from './people.ts';

/** What both emulators counted: what the verdict is made of. */
export interface WorldCounts {
  readonly checks: number;
  readonly unclaimed: number;
  readonly unfinished: number;
  readonly doubled: number;
  readonly wiped: number;
  /** Ended otherwise than the person's screening. */
  readonly wrongOutcome: number;
  /** Entered a final status more than once, or left one. */
  readonly unsettled: number;
  /** Without the number of the one screening that is theirs, or without its results. */
  readonly incomplete: number;
  readonly updates: number;
  readonly updatesRepeated: number;
  readonly updatesLate: number;
  readonly candidates: number;
  readonly screenings: number;
  /** Screenings that no check refers to, beyond those that the next one explains. */
  readonly orphans: number;
  /** Checks that were cancelled before PageUp knew their number: a cancellation brings none along. */
  readonly cancelledUnnumbered: number;
  /** What became of each POST of a screening. */
  readonly received: number;
  readonly created: number;
  readonly replayed: number;
  readonly callbacks: CallbackCounts & {
    readonly deliveries: number;
    readonly open: number;
    readonly givenUp: number;
    readonly dropped: number;
  };
  readonly faults: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly heapUsed: number;
  readonly cpuMs: number;
}

type CheckState = ReturnType<Sandbox['pageup']['state']>[number];

const final = new Set<string>(['completed', 'cancelled', 'failed', 'expired']);

const isUnsettled = ({ history }: CheckState): boolean =>
  history.filter(({ status, previousStatus }) => final.has(status) && status !== previousStatus).length > 1 ||
  history.some(({ status, previousStatus }) => final.has(previousStatus) && !final.has(status));

/** A PUT that changed nothing: sent again after its answer was lost, or after a crash. */
const repeatsIn = ({ history }: CheckState): number =>
  history.filter(({ status, previousStatus, reportTypes }, index) => {
    const before = history[index - 1];
    return status === previousStatus && String(reportTypes) === String(before?.reportTypes ?? []);
  }).length;

export const countWorld = (
  sandbox: Pick<Sandbox, 'pageup' | 'sterling' | 'faults' | 'journal'>,
  seeded: ReadonlyMap<string, number>,
  balancer: CallbackCounts,
  deliveries: { readonly made: number; readonly open: number; readonly givenUp: number; readonly dropped: number },
  requests: number,
): WorldCounts => {
  const checks = sandbox.pageup.state();
  const { unclaimed, unfinished, doubled, wiped, updates, lateUpdates } = sandbox.pageup.summary();
  const { candidates, screenings, counts } = sandbox.sterling.state();
  const number = (test: (check: CheckState) => boolean): number => checks.filter(test).length;
  const faults: Record<string, number> = {};
  for (const { spec, fired } of sandbox.faults.list()) {
    const name = `${spec.provider ?? 'any'} ${spec.kind}`;
    faults[name] = (faults[name] ?? 0) + fired;
  }
  const { user, system } = process.cpuUsage();
  return {
    checks: checks.length,
    ...{ unclaimed, unfinished, doubled, wiped, updates, updatesLate: lateUpdates },
    wrongOutcome: number(({ tenantId, id, record }) => {
      const index = seeded.get(`${tenantId}/${id}`);
      return final.has(record.status) && (index === undefined || record.status !== expectedStatus(index));
    }),
    unsettled: number(isUnsettled),
    incomplete: number(
      ({ record }) =>
        final.has(record.status) &&
        (record.results.length === 0 || (record.status === 'completed' && record.referenceNumber === null)),
    ),
    updatesRepeated: checks.reduce((sum, check) => sum + repeatsIn(check), 0),
    candidates: candidates.length,
    screenings: screenings.length,
    ...countOrphans(checks, screenings),
    received: counts.received,
    created: counts.created,
    replayed: counts.replayed,
    callbacks: {
      ...balancer,
      deliveries: deliveries.made,
      open: deliveries.open,
      givenUp: deliveries.givenUp,
      dropped: deliveries.dropped,
    },
    faults,
    requests,
    heapUsed: process.memoryUsage().heapUsed,
    cpuMs: (user + system) / 1_000,
  };
};
