import type { DeliveryTraits } from '../../callbacks/delivery.ts';

/** How Sterling's callbacks of one account come: as documented by default, else as the real world has them. */
export interface CallbackBehaviour {
  /** Milliseconds from a change to the first attempt: late. */
  readonly callbackDelayMs: number;
  /** How often each change is told although it was acknowledged: 2 is twice. */
  readonly callbackCopies: number;
  /** Milliseconds from one copy to the next; 0 sends them at the same moment. */
  readonly callbackCopyAfterMs: number;
  /** Changes within this many milliseconds are held back and told at one moment: several within one second. */
  readonly callbackGatherMs: number;
  /** The order of gathered ones: `newest-first` is out of order. */
  readonly callbackOrder: DeliveryTraits['order'];
  /** How long Sterling waits for an answer. Nobody documents it. */
  readonly callbackTimeoutMs: number;
  /** `v2` embeds the candidate, SSN and all, as Sterling's second API does. */
  readonly callbackPayload: 'v1' | 'v2';
  /** "Additional callback types may be introduced in the future." */
  readonly callbackType: string;
  /** Pads the payload with a member that nobody knows, up to this size. Above 1 MB it is sent in chunks. */
  readonly callbackBytes: number;
}

export const defaultCallbackBehaviour: CallbackBehaviour = {
  callbackDelayMs: 0,
  callbackCopies: 1,
  callbackCopyAfterMs: 0,
  callbackGatherMs: 0,
  callbackOrder: 'made',
  callbackTimeoutMs: 30_000,
  callbackPayload: 'v1',
  callbackType: 'screening',
  callbackBytes: 0,
};

const LEAST: { readonly [Name in keyof CallbackBehaviour]?: number } = {
  callbackDelayMs: 0,
  callbackCopies: 1,
  callbackCopyAfterMs: 0,
  callbackGatherMs: 0,
  callbackTimeoutMs: 1,
  callbackBytes: 0,
};

const CHOICES: { readonly [Name in keyof CallbackBehaviour]?: readonly string[] } = {
  callbackOrder: ['made', 'newest-first'],
  callbackPayload: ['v1', 'v2'],
};

const MOST_BYTES = 64 * 1024 * 1024;

/** Throws an `Error` that names the value which a behaviour cannot have. */
export const checkCallbackBehaviour = (behaviour: Partial<CallbackBehaviour>): void => {
  for (const [name, value] of Object.entries(behaviour) as [keyof CallbackBehaviour, unknown][]) {
    const least = LEAST[name];
    const fits = Number.isInteger(value) && Number(value) >= (least ?? 0) && Number(value) <= MOST_BYTES;
    if (least !== undefined && !fits) {
      throw new Error(`Sterling's behaviour ${name} must be a whole number, ${least} or more`);
    }
    const choices = CHOICES[name];
    if (choices && !choices.includes(String(value))) {
      throw new Error(`Sterling's behaviour ${name} must be one of: ${choices.join(', ')}`);
    }
    if (name === 'callbackType' && (typeof value !== 'string' || value === '')) {
      throw new Error("Sterling's behaviour callbackType must be text, not empty");
    }
  }
};

export const traitsOf = (behaviour: CallbackBehaviour): DeliveryTraits => ({
  delayMs: behaviour.callbackDelayMs,
  copies: behaviour.callbackCopies,
  copyAfterMs: behaviour.callbackCopyAfterMs,
  gatherMs: behaviour.callbackGatherMs,
  order: behaviour.callbackOrder,
});
