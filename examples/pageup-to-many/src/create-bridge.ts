import type { AttestrClient } from '@bgc/attestr';
import { everyInterval } from '@bgc/example-pageup-to-sterling/src/every-interval.ts';
import type { Repetition } from '@bgc/example-pageup-to-sterling/src/every-interval.ts';
import type { ClaimedCheck, PageUpClient, WorkStore } from '@bgc/pageup';
import type { SterlingClient } from '@bgc/sterling';
import type { TruoraClient } from '@bgc/truora';

import { createAttestrProvider } from './attestr-provider.ts';
import { createBridgeRecords } from './bridge-records.ts';
import type { Bridge, OnTrouble, Policy } from './bridge.ts';
import { createFollower } from './follow-orders.ts';
import { placeOrder } from './place-order.ts';
import { createSterlingProvider } from './sterling-provider.ts';
import { createTruoraProvider } from './truora-provider.ts';

const minute = 60_000;
const hour = 60 * minute;

export interface BridgeOptions {
  readonly pageup: PageUpClient;
  readonly sterling: SterlingClient;
  readonly truora: TruoraClient;
  readonly attestr: AttestrClient;
  /** Shared by all workers of this customer: what was claimed and what was ordered. */
  readonly store: WorkStore;
  readonly policy: Policy;
  /** Milliseconds after which a crashed worker's checks are free: a minute unless told. */
  readonly leaseMs?: number;
  readonly onTrouble?: OnTrouble;
}

export interface RunningBridge extends Bridge {
  /** Once: takes what is pending at PageUp, goes on with what an earlier worker left, and looks how open orders stand. */
  turn(signal?: AbortSignal): Promise<void>;
  /** The same again and again, until it is stopped. Milliseconds between two turns: a minute unless told. */
  run(options?: { readonly intervalMs?: number }): Repetition;
}

const work = async (bridge: Bridge, check: ClaimedCheck): Promise<void> => {
  try {
    const retryAfterMs = await placeOrder(bridge, check);
    if (retryAfterMs === undefined) await check.done();
    else await check.release({ retryAfterMs });
  } catch (error) {
    bridge.onTrouble('ordering', error, check.id);
    await check.release({ retryAfterMs: Math.min(hour, minute * 2 ** check.failures) });
  }
};

export const createBridge = (options: BridgeOptions): RunningBridge => {
  const { pageup, sterling, truora, attestr, store, policy, leaseMs = minute } = options;
  const { clock } = pageup;
  const records = createBridgeRecords(store.records, pageup.tenant);
  const bridge: Bridge = {
    ...{ pageup, store, policy, records, leaseMs },
    lifecycle: pageup.lifecycle({ store, leaseMs }),
    providers: {
      sterling: createSterlingProvider(sterling, {
        clock,
        isTaken: (reference, key) => records.isTaken('sterling', reference, key),
      }),
      truora: createTruoraProvider(truora, { clock }),
      attestr: createAttestrProvider(attestr),
    },
    onTrouble: options.onTrouble ?? (() => undefined),
  };
  const follow = createFollower(bridge);

  const turn = async (signal?: AbortSignal): Promise<void> => {
    try {
      const claimed = pageup.claim({ store, leaseMs, ...(signal === undefined ? {} : { signal }) });
      for await (const check of claimed) await work(bridge, check);
    } catch (error) {
      bridge.onTrouble('claiming', error);
    }
    await follow(signal);
  };
  return {
    ...bridge,
    turn,
    run: ({ intervalMs = minute } = {}) =>
      everyInterval({ clock, ms: intervalMs, onError: (error) => bridge.onTrouble('following', error) }, turn),
  };
};
