import { systemClock, systemRandom } from '@bgc/core';
import type { Clock, Logger } from '@bgc/core';
import { createDeduplicate, createExclusive } from '@bgc/core/webhooks';
import type { Deduplicate, Exclusively, WebhookContext } from '@bgc/core/webhooks';

import type { SterlingEvent } from './callback-event.ts';
import { createHandedOver } from './handed-over.ts';
import type { HandedOver } from './handed-over.ts';
import type { ScreeningReader, SterlingCallbackOptions } from './handler-options.ts';
import { createOpenScreenings } from './open-screenings.ts';
import type { OpenScreenings } from './open-screenings.ts';

/** What callbacks and sweeps work with. */
export interface CallbackDesk {
  readonly deduplicate: Deduplicate;
  readonly exclusively: Exclusively;
  /** One at a time handles events of a screening, wherever they come from. */
  readonly leaseKeyOf: (subject: string) => string;
  readonly handedOver: HandedOver;
  readonly open: OpenScreenings;
  readonly reader: ScreeningReader | undefined;
  readonly clock: Clock;
  readonly logger: Logger | undefined;
  /** Rejects when the signal aborted, whatever the handler did. */
  readonly handle: (event: SterlingEvent, context: WebhookContext) => Promise<void>;
}

export const openDesk = (options: SterlingCallbackOptions): CallbackDesk => {
  const { store, onEvent, namespace = 'sterling', waitMs = 10_000, leaseMs = 60_000 } = options;
  const { handleTimeoutMs = 600_000, clock = systemClock, random = systemRandom, logger } = options;
  const { owner = `callbacks-${random().toString(36).slice(2)}` } = options;
  const { leases, records } = store;
  const exclusively = createExclusive({ leases, owner, leaseMs, waitMs, handleTimeoutMs, clock });
  return {
    deduplicate: createDeduplicate({ store, namespace, owner, exclusively, clock }),
    exclusively,
    leaseKeyOf: (subject) => `screening/${namespace}/${subject}`,
    handedOver: createHandedOver({ records, namespace, clock }),
    open: createOpenScreenings({ records, namespace, clock }),
    reader: options.readScreening,
    clock,
    logger,
    handle: async (event, context) => {
      // Whoever was told to stop meanwhile does not begin, and is not done: somebody else may be at it.
      context.signal.throwIfAborted();
      await onEvent(event, context);
      context.signal.throwIfAborted();
    },
  };
};
