import { later } from '../clock/later.ts';
import type { AccountBehaviour } from './account.ts';
import { changed } from './changed.ts';
import type { ReportItem, Screening, World } from './world.ts';

/** How a screening ends. */
export interface Outcome {
  readonly result?: 'clear' | 'alert' | 'client criteria';
  /** Ends in `canceled` instead. */
  readonly canceled?: true;
  /** Never ends by itself. */
  readonly never?: true;
}

const HOUR = 3_600_000;
const CLIENT_CRITERIA = 'does not meet criteria - review';

export const isOpen = ({ status }: Screening): boolean => status === 'new' || status === 'pending';

/** The sum of its items, as far as they are known: one alert makes an alert, and all must be complete for a clear. */
const sumOf = ({ reportItems }: Screening): string => {
  if (reportItems.some(({ result }) => result === 'alert')) return 'alert';
  return reportItems.every(({ status }) => status === 'complete') ? 'clear' : 'n/a';
};

export const completeItem = (item: ReportItem, result: string, now: number): void => {
  item.status = 'complete';
  item.result = result;
  item.updatedAt = now;
};

/** Sets what follows from the items; with a `result`, the whole screening is complete with it. */
export const conclude = (screening: Screening, now: number, result?: string): void => {
  const done = result !== undefined || screening.reportItems.every(({ status }) => status === 'complete');
  screening.status = done ? 'complete' : 'pending';
  screening.result = result ?? sumOf(screening);
  screening.updatedAt = now;
  if (screening.result === 'client criteria') screening.clientCriteriaResult = CLIENT_CRITERIA;
  else delete screening.clientCriteriaResult;
};

export const cancel = (world: World, screening: Screening): void => {
  screening.status = 'canceled';
  screening.updatedAt = world.clock.now();
  changed(world, screening, 'canceled');
};

/** A trace finds addresses and no records. */
const clearItem = ({ type }: ReportItem): string => (/ssn trace/i.test(type) ? 'no data' : 'clear');

const turnaroundMs = (world: World, turnaround: AccountBehaviour['turnaround']): number | undefined => {
  if (typeof turnaround === 'number') return turnaround;
  // Drawn in any case, so that the ids of a seed stay the same. "Most screening reports are returned within 24-72 hours."
  const drawn = 24 * HOUR + world.chance.below(48 * HOUR);
  return turnaround === 'never' ? undefined : drawn;
};

/** One item after the other completes, the last one at the end of the turnaround; the first that can brings the alert. */
export const runItsCourse = (
  world: World,
  screening: Screening,
  turnaround: AccountBehaviour['turnaround'],
  outcome: Outcome = {},
): void => {
  const whole = turnaroundMs(world, turnaround);
  if (whole === undefined || outcome.never) return;
  const { reportItems } = screening;
  const alerting =
    outcome.result === 'alert'
      ? (reportItems.find((item) => clearItem(item) === 'clear') ?? reportItems[0])
      : undefined;

  const after = (ms: number, step: () => void): void =>
    later(world, ms, () => {
      // Processed or canceled by hand meanwhile.
      if (isOpen(screening)) step();
    });

  if (outcome.canceled) return after(whole, () => cancel(world, screening));
  const last = Math.max(1, reportItems.length);
  if (screening.status === 'new') {
    after(Math.floor(whole / (last + 1)), () => {
      if (screening.status !== 'new') return;
      screening.status = 'pending';
      screening.updatedAt = world.clock.now();
      changed(world, screening, 'status');
    });
  }
  const step = (index: number): void => {
    const now = world.clock.now();
    const item = reportItems[index];
    if (item && item.status !== 'complete') completeItem(item, item === alerting ? 'alert' : clearItem(item), now);
    const ended = reportItems.every(({ status }) => status === 'complete');
    conclude(screening, now, ended && outcome.result === 'client criteria' ? outcome.result : undefined);
    changed(world, screening, ended ? 'status' : 'item');
  };
  for (let index = 0; index < last; index++) after(Math.floor((whole * (index + 1)) / last), () => step(index));
};
