import { BgcError, errorGuard, nameError } from '@bgc/core';
import type { FailureFacts } from '@bgc/core';

/**
 * A check could not be kept: it came without an id, or the store failed. `claim()` stops, because nothing may be taken out of PageUp's
 * queue that is not kept first. The others of its page are secured.
 */
export class CannotKeepError extends BgcError {
  readonly reason: 'no-id' | 'store';
  /** The store's own error; not shown by loggers. */
  declare readonly failure: unknown;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'CannotKeepError', 'cannot_keep');
  constructor(reason: 'no-id' | 'store', failure?: unknown, facts: FailureFacts = {}) {
    super(
      reason === 'no-id' ? 'PageUp listed a check without an id.' : 'A check could not be kept: the store failed.',
      {
        ...facts,
        provider: 'pageup',
        advice:
          reason === 'no-id'
            ? 'It cannot be taken and hides others behind it: hand PageUp the `supportReport()`.'
            : 'Repair the store and drain again; the check is still pending at PageUp.',
      },
    );
    this.reason = reason;
    Object.defineProperty(this, 'failure', { value: failure });
  }
}

/**
 * PageUp lists a full page of pending checks, each of which was refused by PageUp or failed and is postponed; whatever is ordered behind them is
 * not listed. Everything else was handed out before. Drains say so for as long as it lasts.
 */
export class QueueBlockedError extends BgcError {
  /** The checks in the way; not shown by loggers. */
  declare readonly checkIds: readonly string[];
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'QueueBlockedError', 'queue_blocked');
  constructor(checkIds: readonly string[]) {
    super(`${checkIds.length} pending checks that cannot be taken hide all others.`, {
      provider: 'pageup',
      advice:
        "Have PageUp move those of this error's `checkIds` out of pending, or repair why they are refused (`onSetAside`); `includeSetAside` tries them at once.",
    });
    Object.defineProperty(this, 'checkIds', { value: checkIds });
  }
}

/** What the store holds under the key of this check was not written by this version of the package. */
export class KeptRecordError extends BgcError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'KeptRecordError', 'kept_record');
  constructor() {
    super('A kept record cannot be read: it is damaged, encrypted with another key, or of a newer version.', {
      provider: 'pageup',
      advice: 'Use the codec and the version of the package that wrote it. Nothing was overwritten.',
    });
  }
}

/** Whether it is a `CannotKeepError`. Knows errors of another copy of the package, too. */
export const isCannotKeepError: (value: unknown) => value is CannotKeepError =
  /* @__PURE__ */ errorGuard('CannotKeepError');
/** Whether it is a `QueueBlockedError`. Knows errors of another copy of the package, too. */
export const isQueueBlockedError: (value: unknown) => value is QueueBlockedError =
  /* @__PURE__ */ errorGuard('QueueBlockedError');
/** Whether it is a `KeptRecordError`. Knows errors of another copy of the package, too. */
export const isKeptRecordError: (value: unknown) => value is KeptRecordError =
  /* @__PURE__ */ errorGuard('KeptRecordError');
