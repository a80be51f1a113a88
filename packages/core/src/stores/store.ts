/** A value, or a promise of it: what stores and codecs may give. */
export type Awaitable<T> = T | Promise<T>;

/** Holds tokens. Keyv satisfies it. The absolute expiry is inside the value; `ttlMs` only lets the store tidy up. */
export interface KeyValueStore {
  get(key: string): Awaitable<unknown>;
  set(key: string, value: string, ttlMs?: number): Awaitable<unknown>;
  delete(key: string): Awaitable<unknown>;
}

/** Exclusive, for a time. */
export interface Lease {
  readonly key: string;
  readonly owner: string;
  /** Greater than that of every lease ever granted on this key before, so that a late writer can be told from the holder. */
  readonly fencingToken: number;
  /** Milliseconds since the epoch. From this very millisecond on it is nobody's. */
  readonly expiresAt: number;
}

/** Owned, expiring, fenced leases. Every method is atomic across all processes that share the store. */
export interface LeaseStore {
  /** `undefined` while somebody (the same owner too) holds an unexpired lease on the key. */
  acquire(key: string, request: { readonly owner: string; readonly durationMs: number }): Promise<Lease | undefined>;
  /** The lease with a new expiry, or `undefined` when it is no longer this one: expired, released or taken over. */
  renew(lease: Lease, durationMs: number): Promise<Lease | undefined>;
  /** Frees the key if this lease still holds it; otherwise does nothing. */
  release(lease: Lease): Promise<void>;
}

/** One record of a store: its key, its value, and which write it is of. */
export interface StoredRecord {
  readonly key: string;
  readonly value: string;
  /**
   * Only in a list of records that pass through a codec: this one could not be decoded, and `value` is what the codec was given. The others of the
   * page are there all the same. Whoever reads values must look at it, or read values so that such a one is an error.
   */
  readonly undecodable?: true;
  /**
   * Changes with every write, and never comes back to a value it had, deletion and a new insert included; what `replace` compares.
   */
  readonly version: number;
  /** Milliseconds since the epoch of the last write. */
  readonly updatedAt: number;
}

/**
 * Durable records. Every method is atomic across all processes that share the store, but for `purge`, which is so record by record.
 * Keys and values are any Unicode text, the empty one included; what is not text (half a surrogate pair) is refused.
 */
export interface RecordStore {
  /** `undefined` when the key is already there: nothing is overwritten. */
  insert(key: string, value: string): Promise<StoredRecord | undefined>;
  get(key: string): Promise<StoredRecord | undefined>;
  /** Compare and set: `undefined` when the record is gone or has another version. */
  replace(key: string, version: number, value: string): Promise<StoredRecord | undefined>;
  /**
   * Records whose key begins with `prefix` (every character stands for itself), ordered by key in the order of Unicode code points,
   * from the first after `after`; 100 unless told. A page with fewer than were asked for is the last: nothing is asked for after it.
   */
  list(prefix: string, page?: { readonly after?: string; readonly limit?: number }): Promise<readonly StoredRecord[]>;
  /** Only at the given version, when one is given. */
  delete(key: string, version?: number): Promise<boolean>;
  /**
   * Deletes records last written before `before` (milliseconds since the epoch); returns how many. `only` keeps what it refuses; it is not asked for an
   * undecodable record, which is kept.
   */
  purge(prefix: string, before: number, only?: (record: StoredRecord) => boolean): Promise<number>;
}

/** What turns values into what is kept: encryption at rest, for one. */
export interface RecordCodec {
  encode(value: string): Awaitable<string>;
  decode(stored: string): Awaitable<string>;
}

/** The stores that work with checks needs: leases say who may work on one, records what is known of it. */
export interface WorkStore {
  readonly leases: LeaseStore;
  readonly records: RecordStore;
}
