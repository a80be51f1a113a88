import type { DeliveryTraits } from '../../callbacks/delivery.ts';

/** How the hooks of one account deliver: promptly and once by default, else as the real world has it. */
export interface HookBehaviour {
  /** Milliseconds from an event to the first attempt: late. */
  readonly hookDelayMs: number;
  /** How often each delivery comes although it was acknowledged: 2 is twice. */
  readonly hookCopies: number;
  /** Milliseconds from one copy to the next; 0 sends them at the same moment. */
  readonly hookCopyAfterMs: number;
  /** Deliveries within this many milliseconds are held back and sent at one moment. */
  readonly hookGatherMs: number;
  /** The order of gathered ones: `newest-first` is out of order. */
  readonly hookOrder: DeliveryTraits['order'];
  /** Events of one hook within this many milliseconds travel in one token; 0 gives each a token of its own. */
  readonly hookBatchMs: number;
  /** How long Truora waits for an answer. Nobody documents it. */
  readonly hookTimeoutMs: number;
  /** Milliseconds from the start of each attempt to that of the next, until a 2xx. Nobody documents it. */
  readonly hookRetryAfterMs: readonly number[];
  /** Whether a retry brings the same token, with its old `iat`, or is signed anew. */
  readonly hookRetryToken: 'same' | 're-signed';
  /** The signing key as it is written, or as the bytes that its hexadecimal digits mean. */
  readonly hookKeyForm: 'text' | 'hex';
}

export const defaultHookBehaviour: HookBehaviour = {
  hookDelayMs: 0,
  hookCopies: 1,
  hookCopyAfterMs: 0,
  hookGatherMs: 0,
  hookOrder: 'made',
  hookBatchMs: 0,
  hookTimeoutMs: 30_000,
  hookRetryAfterMs: [60_000, 300_000, 1_800_000],
  hookRetryToken: 'same',
  hookKeyForm: 'text',
};

export const traitsOf = (behaviour: HookBehaviour): DeliveryTraits => ({
  delayMs: behaviour.hookDelayMs,
  copies: behaviour.hookCopies,
  copyAfterMs: behaviour.hookCopyAfterMs,
  gatherMs: behaviour.hookGatherMs,
  order: behaviour.hookOrder,
});
