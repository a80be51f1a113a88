import { BgcError, errorGuard, nameError } from '../errors/bgc-error.ts';
import type { FailureFacts } from '../errors/bgc-error.ts';

/** The store could not do what it was asked: disk full, file damaged, already closed. Nothing of the failed method was written. */
export class StoreError extends BgcError {
  /** The engine's own code, where it has one: `SQLITE_FULL`… */
  readonly reason: string | undefined;
  /** Whether the same method may succeed when it is called again. */
  readonly retryable: boolean;
  static {
    nameError(this, 'StoreError', 'store');
  }
  constructor(
    what: string,
    facts: FailureFacts & { readonly reason?: string | undefined; readonly retryable?: boolean } = {},
  ) {
    super(what, facts);
    this.reason = facts.reason;
    this.retryable = facts.retryable ?? false;
  }
}

/** Another process held the store for longer than the busy timeout. Nothing was written: call the method again. */
export class StoreBusyError extends StoreError {
  static {
    nameError(this, 'StoreBusyError', 'store_busy');
  }
  constructor(what: string, facts: FailureFacts & { readonly reason?: string | undefined } = {}) {
    super(what, { ...facts, retryable: true });
  }
}

export const isStoreError: (value: unknown) => value is StoreError = errorGuard('StoreError');
export const isStoreBusyError: (value: unknown) => value is StoreBusyError = errorGuard('StoreBusyError');
