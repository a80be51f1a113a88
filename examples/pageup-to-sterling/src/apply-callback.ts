import type { LinkedResult, OpenCheck, WriteOptions } from '@bgc/pageup';
import type { SterlingEvent } from '@bgc/sterling/callbacks';

import type { Bridge } from './bridge.ts';
import { newsOf } from './map-results.ts';
import type { News } from './map-results.ts';
import { Trouble } from './trouble.ts';

const areLinked = (results: News['results']): results is [LinkedResult, ...LinkedResult[]] =>
  results.length > 0 && results.every(({ reportLink }) => reportLink !== undefined);

type Write = (
  check: OpenCheck,
  results: News['results'],
  referenceNumber: string,
  options: WriteOptions,
) => Promise<void>;

/** One write a kind of news. None wipes what another wrote: @bgc/pageup sends the whole record each time. */
const writes: Readonly<Record<News['kind'], Write>> = {
  partial: (check, results, referenceNumber, options) => check.inProgress({ results, referenceNumber }, options),
  async final(check, results, referenceNumber, options) {
    if (!areLinked(results)) throw new Trouble(`Sterling shows no report page of screening ${referenceNumber} yet.`);
    await check.completed({ results, referenceNumber }, options);
  },
  canceled: (check, results, _, options) => check.cancelled({ results }, options),
};

/**
 * What a callback, or the sweep in its place, does: writes to PageUp what is known by now. Whatever it throws makes Sterling send the callback again; whatever
 * it does may be done again. `signal` aborts when another process may be handling the same event.
 */
export const applyCallback = async (bridge: Bridge, event: SterlingEvent, signal: AbortSignal): Promise<void> => {
  // A type to come says nothing that PageUp could be told, and an older state nothing new.
  if (event.kind === 'unknown' || event.order === 'older') return;
  const { screening } = event;
  const known = await bridge.records.ofScreening(screening.id);
  if (known === undefined)
    throw new Trouble(`Screening ${screening.id} is not known here (yet): its order may be under way.`);

  // The lease of the check: one writer, whatever comes at the same time.
  await using check = await bridge.lifecycle.open(known.current.checkId, { signal });
  const kept = await bridge.records.ofScreening(screening.id);
  if (kept?.current.screeningId === undefined)
    throw new Trouble(`The order of screening ${screening.id} is still under way.`);
  // Put back to pending meanwhile: another order, to which what becomes of the earlier one says nothing.
  if (check.generation !== kept.current.generation) return;
  const news = newsOf(screening);
  // Final in PageUp is final: a report that is opened again is told of when it is complete again, and a cancelled check stays so.
  if (kept.current.state === 'done' && !(news.kind === 'final' && check.record.status === 'completed')) return;
  await writes[news.kind](check, news.results, screening.id, { signal });
  await kept.move(news.kind === 'partial' ? 'reported' : 'done');
};
