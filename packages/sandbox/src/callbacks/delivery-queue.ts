import type { SandboxClock } from '../clock/clock.ts';
import type { JournalEntry, OpenJournal } from '../journal/journal.ts';
import { attempt, type AttemptResult } from './attempt.ts';
import type { CallbackDelivery, DeliveryAttempt, OutgoingCallback } from './delivery.ts';
import { createGathering } from './gathering.ts';
import type { RouteTable } from './route-table.ts';

export interface QueueContext {
  readonly clock: SandboxClock;
  readonly journal: OpenJournal;
  readonly routes: RouteTable;
  /** Whether this delivery is to be lost. */
  readonly lose: (callback: OutgoingCallback) => boolean;
}

interface Delivery {
  callback: OutgoingCallback;
  readonly attempts: DeliveryAttempt[];
  seen: Omit<CallbackDelivery, 'attempts'>;
  /** Takes back what is due. */
  cancel: () => void;
}

const nothing = (): void => undefined;

/** Enough for any test; a server that runs for weeks must not eat the memory. */
const KEPT = 10_000;

const PROCESSED: Readonly<Record<AttemptResult['outcome'], JournalEntry['processed']>> = {
  delivered: 'yes',
  refused: 'refused',
  'timed-out': 'no',
  'no-answer': 'no',
  'no-route': 'no',
};

const withoutQuery = (address: string): string => {
  if (!URL.canParse(address)) return 'not an address';
  const url = new URL(address);
  return url.origin + url.pathname;
};

/** The deliveries of one sandbox and their retries, due on its clock. */
export const createDeliveryQueue = ({ clock, journal, routes, lose }: QueueContext) => {
  let kept = new Map<string, Delivery>();
  let life = new AbortController();
  let count = 0;
  let gathering = createGathering<Delivery>(clock);

  const enter = (callback: OutgoingCallback, copyOf?: string): Delivery => {
    const id = `callback-${++count}`;
    const { provider, event, tenant, subject, url } = callback;
    const seen = { provider, event, tenant, subject, url: withoutQuery(url), createdAt: clock.now() };
    const delivery: Delivery = {
      callback,
      attempts: [],
      seen: { id, ...seen, state: 'waiting', nextAttemptAt: undefined, copyOf },
      cancel: nothing,
    };
    kept.set(id, delivery);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return delivery;
  };

  const note = (delivery: Delivery, startedAt: number) => {
    const { provider, tenant, id } = delivery.seen;
    const subject = delivery.callback.madeUp ? undefined : delivery.seen.subject;
    return journal.open({
      time: startedAt,
      provider,
      operation: 'callback',
      method: delivery.callback.method,
      template: '(callback)',
      tenant,
      subject,
      attemptKey: id,
    });
  };

  const wait = (delivery: Delivery, ms: number): void => {
    delivery.seen = { ...delivery.seen, state: 'waiting', nextAttemptAt: clock.now() + ms };
    const { signal } = life;
    // The oldest of very many are kept no more, and nobody could cancel them.
    const beginUnlessReset = (): void => {
      if (!signal.aborted) begin(delivery);
    };
    delivery.cancel = clock.schedule(ms, beginUnlessReset, { background: ms > 0 });
  };

  const begin = (delivery: Delivery): void => {
    const { signal } = life;
    const startedAt = clock.now();
    const { renewed } = delivery.callback;
    if (renewed && delivery.attempts.length > 0) delivery.callback = { ...delivery.callback, body: renewed() };
    const noted = note(delivery, startedAt);
    delivery.seen = { ...delivery.seen, state: 'attempting', nextAttemptAt: undefined };
    void attempt(delivery.callback, { clock, routes, abandoned: signal }).then((result) => {
      if (!signal.aborted) conclude(delivery, startedAt, result, noted);
    });
  };

  const conclude = (
    delivery: Delivery,
    startedAt: number,
    { outcome, status, error }: AttemptResult,
    noted: ReturnType<typeof note>,
  ): void => {
    const { attempts, callback } = delivery;
    attempts.push({ attempt: attempts.length + 1, startedAt, endedAt: clock.now(), outcome, status, error });
    noted.close({ faults: status === undefined ? [outcome] : [], status, processed: PROCESSED[outcome] });
    const next = outcome === 'delivered' ? undefined : callback.retryAfterMs[attempts.length - 1];
    if (next !== undefined) return wait(delivery, Math.max(0, startedAt + next - clock.now()));
    delivery.seen = { ...delivery.seen, state: outcome === 'delivered' ? 'delivered' : 'failed' };
  };

  const find = (id: string): Delivery => {
    const delivery = kept.get(id);
    if (!delivery) throw new Error(`There is no delivery ${id}: callbacks.deliveries() lists them`);
    return delivery;
  };

  return {
    send(callback: OutgoingCallback): string {
      const first = enter(callback);
      if (lose(callback)) {
        first.seen = { ...first.seen, state: 'dropped' };
        return first.seen.id;
      }
      const { delayMs, copies, copyAfterMs, gatherMs, order } = callback.traits;
      const all = [first];
      for (let copy = 2; copy <= copies; copy++) all.push(enter(callback, first.seen.id));
      const { signal } = life;
      const start = (delivery: Delivery): void => {
        if (!signal.aborted) wait(delivery, delayMs + copyAfterMs * all.indexOf(delivery));
      };
      if (gatherMs <= 0) for (const delivery of all) start(delivery);
      else gathering.add(`${callback.provider}/${callback.tenant}`, { gatherMs, order, items: all, start });
      return first.seen.id;
    },
    resend(id: string): string {
      const copy = enter(find(id).callback, id);
      wait(copy, 0);
      return copy.seen.id;
    },
    deliveries: (): CallbackDelivery[] =>
      [...kept.values()].map(({ seen, attempts }) => ({ ...seen, attempts: [...attempts] })),
    bodyOf: (id: string): Uint8Array => find(id).callback.body,
    /** Forgets everything; what is under way is abandoned, and what is due never happens. */
    reset(): void {
      life.abort();
      for (const { cancel } of kept.values()) cancel();
      life = new AbortController();
      kept = new Map();
      count = 0;
      gathering = createGathering<Delivery>(clock);
    },
  };
};
