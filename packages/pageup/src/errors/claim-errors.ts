import { BgcError, errorGuard, nameError } from '@bgc/core';

/**
 * A check could not be kept: it came without an id, or the store failed. `claim()` stops, because nothing may be taken out of PageUp's
 * queue that is not kept first. The others of its page are secured.
 */
export class CannotKeepError extends BgcError {
  readonly reason: 'no-id' | 'store';
  /** The store's own error; not shown by loggers. */
  declare readonly failure: unknown;
  static {
    nameError(this, 'CannotKeepError', 'cannot_keep');
  }
  constructor(reason: 'no-id' | 'store', failure?: unknown) {
    super(
      reason === 'no-id' ? 'PageUp listed a check without an id.' : 'A check could not be kept: the store failed.',
      {
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

/** What the store holds under the key of this check was not written by this version of the package. */
export class KeptRecordError extends BgcError {
  static {
    nameError(this, 'KeptRecordError', 'kept_record');
  }
  constructor() {
    super('A kept record cannot be read: it is damaged, encrypted with another key, or of a newer version.', {
      provider: 'pageup',
      advice: 'Use the codec and the version of the package that wrote it. Nothing was overwritten.',
    });
  }
}

export const isCannotKeepError: (value: unknown) => value is CannotKeepError = errorGuard('CannotKeepError');
export const isKeptRecordError: (value: unknown) => value is KeptRecordError = errorGuard('KeptRecordError');
