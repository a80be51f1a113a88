import { BgcError, errorGuard, nameError } from '../errors/bgc-error.ts';
import type { FailureFacts } from '../errors/bgc-error.ts';

/** The store could not do what it was asked: disk full, file damaged, already closed. Nothing of the failed method was written. */
export class StoreError extends BgcError {
  /** The engine's own code, where it has one: `SQLITE_FULL`… */
  readonly reason: string | undefined;
  /** Whether the same method may succeed when it is called again. */
  readonly retryable: boolean;
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'StoreError', 'store');
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
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'StoreBusyError', 'store_busy');
  constructor(what: string, facts: FailureFacts & { readonly reason?: string | undefined } = {}) {
    super(what, { ...facts, retryable: true });
  }
}

/**
 * The codec of the store failed: a wrong key, a damaged record, a key service that is down. What the codec threw is not passed on, because its message
 * may hold the record. `reason` says on which way: `encode` (nothing was written then) or `decode`.
 */
export class StoreCodecError extends StoreError {
  protected static override readonly named = /* @__PURE__ */ nameError(this, 'StoreCodecError', 'store_codec');
  constructor(way: 'encode' | 'decode') {
    super(`The codec of the store failed to ${way} a value.`, {
      reason: way,
      advice: `${way === 'encode' ? 'Nothing was written. ' : ''}Check the key that it was given; let it report by itself what it found.`,
    });
  }
}

/**
 * Whether the store failed. Knows errors of another copy of the package, too.
 *
 * @example if (isStoreError(error)) console.warn(error.message);
 */
export const isStoreError: (value: unknown) => value is StoreError = /* @__PURE__ */ errorGuard('StoreError');
/**
 * Whether a record of the store cannot be read with the codec given. Knows errors of another copy of the package, too.
 *
 * @example if (isStoreCodecError(error)) console.warn(error.message);
 */
export const isStoreCodecError: (value: unknown) => value is StoreCodecError =
  /* @__PURE__ */ errorGuard('StoreCodecError');
/**
 * Whether the store was locked by another process: try again. Knows errors of another copy of the package, too.
 *
 * @example if (isStoreBusyError(error)) console.warn(error.message);
 */
export const isStoreBusyError: (value: unknown) => value is StoreBusyError =
  /* @__PURE__ */ errorGuard('StoreBusyError');
