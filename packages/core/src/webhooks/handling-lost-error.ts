import { BgcError, errorGuard, nameError } from '../errors/bgc-error.ts';

/** `expired`: the lease could not be renewed in time. `taken`: another process has the event now. `timed-out`: handling took too long. */
export type HandlingLostReason = 'expired' | 'taken' | 'timed-out';

const sentences: Readonly<Record<HandlingLostReason, string>> = {
  expired: 'The lease on this event ran out before it could be renewed.',
  taken: 'Another process has taken this event over.',
  'timed-out': 'Handling this event took longer than `handleTimeoutMs`.',
};

/** What the signal of a webhook handler is aborted with: another process may be handling the same event. */
export class HandlingLostError extends BgcError {
  readonly reason: HandlingLostReason;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'HandlingLostError', 'handling_lost');
  constructor(reason: HandlingLostReason) {
    super(sentences[reason], {
      advice: 'Stop handling it. Nothing is lost: until it was handled, it is delivered again.',
    });
    this.reason = reason;
  }
}

/** Whether it is a `HandlingLostError`. Knows errors of another copy of the package, too. */
export const isHandlingLostError: (value: unknown) => value is HandlingLostError =
  /* @__PURE__ */ errorGuard('HandlingLostError');
