import { checkNames, suggestion } from '../known-names.ts';
import { changed } from './changed.ts';
import { cancel, completeItem, conclude, isOpen } from './screening-life.ts';
import type { ReportItem, Screening, World } from './world.ts';

const RESULTS = ['clear', 'alert', 'client criteria'] as const;
const ITEM_RESULTS = ['clear', 'alert', 'no data', 'n/a', 'pending', 'success', 'complete', 'error'];

/** What the developer portal lets one do with a report by hand. */
export interface ProcessRequest {
  /** Completes the whole screening. Left out, only the named items are processed; with none named either, all is clear. */
  readonly result?: (typeof RESULTS)[number];
  /** The results of single items, by id or by type. */
  readonly items?: Readonly<Record<string, string>>;
  /** Cancels it instead. */
  readonly cancel?: boolean;
}

const check = (request: ProcessRequest): void => {
  checkNames('process', request, ['result', 'items', 'cancel']);
  if (request.result !== undefined && !RESULTS.includes(request.result)) {
    throw new Error(`process: there is no result '${request.result}'. ${suggestion(request.result, RESULTS)}`);
  }
  for (const result of Object.values(request.items ?? {})) {
    if (!ITEM_RESULTS.includes(result)) {
      throw new Error(`process: no item has the result '${result}'. ${suggestion(result, ITEM_RESULTS)}`);
    }
  }
};

const findItem = ({ reportItems }: Screening, name: string): ReportItem => {
  const found = reportItems.find(({ id, type }) => id === name || type === name);
  if (found) return found;
  const known = reportItems.map(({ id, type }) => `${id} (${type})`).join(', ');
  throw new Error(`process: the screening has no report item '${name}'. There are: ${known || 'none'}`);
};

/**
 * Processes a report, as one does in Sterling's developer portal: "Processing either a reportItemId(s) or the entire screening will initiate a
 * callback" (https://sterling.readme.io/v1/reference, Getting Started).
 *
 * @throws Error when the screening still waits for its candidate, or has no such item.
 */
export const processScreening = (world: World, screening: Screening, request: ProcessRequest = {}): void => {
  check(request);
  if (request.cancel) {
    if (!isOpen(screening)) throw new Error(`process: the screening is ${screening.status} already`);
    return cancel(world, screening);
  }
  if (screening.reportItems.length === 0) {
    throw new Error('process: the candidate has not accepted the invite yet: call acceptInvite first');
  }
  const now = world.clock.now();
  const named = Object.entries(request.items ?? {}).map(
    ([name, result]) => [findItem(screening, name), result] as const,
  );
  for (const [item, result] of named) completeItem(item, result, now);
  const result = request.result ?? (named.length === 0 ? 'clear' : undefined);
  if (result !== undefined) {
    const untouched = screening.reportItems.filter(({ status }) => status !== 'complete');
    const needsAlert = result === 'alert' && !screening.reportItems.some((item) => item.result === 'alert');
    for (const [index, item] of untouched.entries()) {
      completeItem(item, needsAlert && index === 0 ? 'alert' : 'clear', now);
    }
  }
  conclude(screening, now, result);
  changed(world, screening, screening.status === 'complete' ? 'status' : 'item');
};
