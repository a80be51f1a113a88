import { StoreBusyError } from '@bgc/core';
import { canonicalJson } from '@bgc/core/webhooks';

import type { Screening } from '../models.ts';
import { isScreeningSettled } from '../states/states.ts';
import type { CallbackOrder, ScreeningEvent } from './callback-event.ts';
import { withRaw } from './callback-event.ts';
import type { CallbackDesk } from './callback-desk.ts';
import type { ReadCallback, ReadScreeningCallback } from './read-callback.ts';
import { fingerprintOf, isDated, newestOf } from './screening-state.ts';

/** What to hand over in place of a callback; `undefined` when it was handed over already, read by `sweep()`. */
const decide = async (
  { handedOver, reader, clock }: CallbackDesk,
  { callback, subject, at }: ReadScreeningCallback,
  signal: AbortSignal,
): Promise<ScreeningEvent | undefined> => {
  const { screening, raw } = callback;
  const event = (order: CallbackOrder, origin: ScreeningEvent['origin'], truth = screening): ScreeningEvent =>
    withRaw({ ...callback, screening: truth, order, origin }, raw);

  const verdict = await handedOver.judge(subject, at);
  if (verdict === 'newer') return event('newest', 'callback');
  const last = await handedOver.last(subject);
  const isLast = async (state: Screening): Promise<boolean> =>
    last?.fingerprint !== undefined && last.fingerprint === (await fingerprintOf(state, clock));
  if (await isLast(screening)) return last?.origin === 'sweep' ? undefined : event('newest', 'callback');
  if (reader !== undefined) {
    const truth = await reader.screenings.get(screening.id, { signal });
    if (last?.origin === 'sweep' && (await isLast(truth))) return undefined;
    // A read that is behind the callback itself, or behind what was handed over, tells nothing: it came from a copy that lags.
    const known = Math.max(newestOf(screening, clock.now()), last?.stateAt ?? -Infinity);
    if (newestOf(truth, clock.now()) >= known) return event('newest', 'read-again', truth);
  }
  const isStale = verdict === 'stale';
  if (isStale && isDated(screening, clock.now())) return event('older', 'callback');
  return event(isStale || at === undefined ? 'undated' : 'same-second', 'callback');
};

/**
 * Written down after an event was handled are, in this order, its state, whether more is expected, and (by the caller) that the callback is done:
 * a crash between them costs a repetition, and never an event.
 */
const handleScreening = async (
  desk: CallbackDesk,
  callback: ReadScreeningCallback,
  signal: AbortSignal,
): Promise<void> => {
  const { handedOver, open, handle } = desk;
  const { subject, at } = callback;
  const event = await decide(desk, callback, signal);
  if (event === undefined) return;
  await handle(event, { signal });
  // What is older says nothing about what is expected now.
  if (event.order === 'older') return;
  await handedOver.remember(subject, { screening: event.screening, origin: event.origin, at });
  // What is undated may be older: a sweep looks again.
  const isOver = event.order !== 'undated' && isScreeningSettled(event.screening);
  await (isOver ? open.forget(subject) : open.heard(subject, true));
};

/**
 * Handles a callback once, after all others of the same screening that are being handled. Throws what the handler threw, and a `StoreBusyError` while
 * another process handles the same screening.
 */
export const receiveCallback = async (desk: CallbackDesk, callback: ReadCallback): Promise<void> => {
  const payload = new TextEncoder().encode(canonicalJson(callback.document));
  const outcome =
    callback.subject === undefined
      ? await desk.deduplicate(payload, (signal) => desk.handle(callback.callback, { signal }))
      : await desk.deduplicate(payload, (signal) => handleScreening(desk, callback, signal), {
          leaseKey: desk.leaseKeyOf(callback.subject),
        });
  if (outcome === 'busy') {
    throw new StoreBusyError('Another event of this screening is being handled.', {
      provider: 'sterling',
      advice: 'Sterling sends it again.',
    });
  }
};
