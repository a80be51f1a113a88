import { BgcError, errorGuard, nameError } from '@bgc/core';

/**
 * The PUT may or may not have reached PageUp, and nothing can be read back. What was meant is kept, and sending it again is harmless:
 * call the same method again, or `settle()`; the next write of this check settles it first in any case.
 */
export class UnconfirmedWriteError extends BgcError {
  /**
   * The typed error of the call that was given up (`TimeoutError`, `ConnectionError`, `ServerError`…): why nobody can tell. Its facts are on this error,
   * too. It is no `cause`, because loggers and error trackers walk causes by themselves and print all that hangs on them; it is not enumerable, so
   * ask for it by name.
   */
  declare readonly failure: BgcError;
  protected static override readonly named = /* @__PURE__ */ nameError(
    this,
    'UnconfirmedWriteError',
    'unconfirmed_write',
  );
  constructor(failure: BgcError) {
    super('The update was not confirmed; it may have been applied or not.', {
      provider: 'pageup',
      operation: failure.operation,
      status: failure.status,
      requestId: failure.requestId,
      attempts: failure.attempts,
      totalDelayMs: failure.totalDelayMs,
      retryAfterMs: failure.retryAfterMs,
      complaints: failure.complaints,
      advice: 'It is kept: call the same method again or `settle()`, both are safe.',
    });
    Object.defineProperty(this, 'failure', { value: failure });
  }
}

/** The step is not among those that PageUp documents. Nothing was sent. */
export class TransitionError extends BgcError {
  readonly from: string;
  readonly to: string;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'TransitionError', 'transition');
  constructor(from: string, to: string, overridable: boolean) {
    super(`A check cannot go from "${from}" to "${to}".`, {
      provider: 'pageup',
      advice: overridable
        ? 'PageUp does not document this step. If you know that it works, pass `allowUndocumentedTransition: true`.'
        : 'PageUp supports `pending` from `queued` only: `backgroundChecks.revertToPending(id)` takes both steps.',
    });
    this.from = from;
    this.to = to;
  }
}

/** Nothing is kept of this check, so the PUT, which replaces everything, could wipe what was written before. Nothing was sent. */
export class NothingKeptError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'NothingKeptError', 'nothing_kept');
  constructor() {
    super('Nothing is kept of this check in the store, and an update replaces the whole record at PageUp.', {
      provider: 'pageup',
      advice:
        'Open it with the store that claimed it, or start keeping it: `lifecycle.adopt(id, record)` with all that PageUp has.',
    });
  }
}

/** Somebody else holds the check. Nothing was sent. */
export class CheckHeldError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'CheckHeldError', 'check_held');
  constructor(waitedMs: number) {
    super(`Another holder is working on this check, and did not give it back within ${waitedMs} ms.`, {
      provider: 'pageup',
      advice: 'Try again later, or pass a longer `waitMs`; the lease of a crashed holder ends by itself.',
    });
  }
}

/** Whether it is a `UnconfirmedWriteError`. Knows errors of another copy of the package, too. */
export const isUnconfirmedWriteError: (value: unknown) => value is UnconfirmedWriteError =
  /* @__PURE__ */ errorGuard('UnconfirmedWriteError');
/** Whether it is a `TransitionError`. Knows errors of another copy of the package, too. */
export const isTransitionError: (value: unknown) => value is TransitionError =
  /* @__PURE__ */ errorGuard('TransitionError');
/** Whether it is a `NothingKeptError`. Knows errors of another copy of the package, too. */
export const isNothingKeptError: (value: unknown) => value is NothingKeptError =
  /* @__PURE__ */ errorGuard('NothingKeptError');
/** Whether it is a `CheckHeldError`. Knows errors of another copy of the package, too. */
export const isCheckHeldError: (value: unknown) => value is CheckHeldError =
  /* @__PURE__ */ errorGuard('CheckHeldError');
