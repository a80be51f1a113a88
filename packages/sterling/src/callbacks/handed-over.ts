import { createOrderGuard } from '@bgc/core/webhooks';
import type { OrderVerdict } from '@bgc/core/webhooks';
import type { Clock, RecordStore } from '@bgc/core';

import type { Screening } from '../models.ts';
import type { ScreeningEvent } from './callback-event.ts';
import { fingerprintOf, isDated, newestOf } from './screening-state.ts';

/** The state of a screening that was handed over last. */
export interface LastState {
  /** The newest time anywhere in what came, in milliseconds since the epoch. */
  readonly at: number;
  /** The newest time that the screening itself tells. */
  readonly stateAt: number;
  readonly fingerprint: string | undefined;
  readonly origin: string | undefined;
}

/** What was handed over last of each screening. Hashes and times alone are kept. */
export interface HandedOver {
  last(subject: string): Promise<LastState | undefined>;
  judge(subject: string, at: number | undefined): Promise<OrderVerdict>;
  /** Never goes back. */
  remember(
    subject: string,
    state: {
      readonly screening: Screening;
      readonly origin: ScreeningEvent['origin'] | 'tracked';
      readonly at?: number | undefined;
    },
  ): Promise<void>;
}

export const createHandedOver = (options: {
  readonly records: RecordStore;
  readonly namespace: string;
  readonly clock: Clock;
}): HandedOver => {
  const order = createOrderGuard(options);
  const last = async (subject: string): Promise<LastState | undefined> => {
    const kept = await order.recall(subject);
    if (kept === undefined) return undefined;
    const [origin, fingerprint, stateAt] = (kept.note ?? '').split(' ');
    return { at: kept.at, stateAt: Number(stateAt ?? kept.at), fingerprint, origin };
  };
  return {
    last,
    judge: order.judge,
    async remember(subject, { screening, origin, at = -Infinity }) {
      const now = options.clock.now();
      const before = await last(subject);
      const told = newestOf(screening, now);
      // What is undated takes nothing back: a read from before what was handed over earlier still lags.
      const stateAt = isDated(screening, now) ? told : Math.max(told, before?.stateAt ?? told);
      const newest = Math.max(at, stateAt, before?.at ?? -Infinity);
      await order.remember(subject, newest, `${origin} ${await fingerprintOf(screening, options.clock)} ${stateAt}`);
    },
  };
};
