import { BgcError, errorGuard, nameError } from '@bgc/core';

/** `expired`: not renewed in time. `taken`: a later holder was met at the check's record. `released`: given back by `done()` or `release()`. */
export type LeaseLossReason = 'expired' | 'taken' | 'released';

const sentences: Readonly<Record<LeaseLossReason, string>> = {
  expired: 'The lease on this check ran out before it could be renewed.',
  taken: 'Another holder has taken this check over.',
  released: 'This check was already given back.',
};

/** This holder must not touch the check any more. Nothing is lost: the next drain hands it out again unless it is done. */
export class LeaseLostError extends BgcError {
  readonly reason: LeaseLossReason;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'LeaseLostError', 'lease_lost');
  constructor(reason: LeaseLossReason) {
    super(sentences[reason], {
      provider: 'pageup',
      advice:
        'Stop working on it; the next drain hands it out again unless it is done, and `lifecycle.open(id)` takes it back.',
    });
    this.reason = reason;
  }
}

/** Whether it is a `LeaseLostError`. Knows errors of another copy of the package, too. */
export const isLeaseLostError: (value: unknown) => value is LeaseLostError =
  /* @__PURE__ */ errorGuard('LeaseLostError');
