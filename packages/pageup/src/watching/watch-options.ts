import type { WorkStore } from '@bgc/core';

import type { PageUpTenant } from '../access/tenant.ts';
import type { ClaimOptions } from '../claims/claim-options.ts';
import type { ClaimRun } from '../claims/claim.ts';
import type { SetAsideCheck } from '../claims/claim-summary.ts';
import type { ClaimedCheck } from '../claims/claimed-check.ts';

/** Whose check it is, for handlers that work for many tenants. */
export interface WatchContext {
  readonly tenant: PageUpTenant;
  /** Aborts when the watcher is stopped. A handler that goes on is awaited; one that gives up should throw, so that its check is handed out again. */
  readonly signal: AbortSignal;
}

/** Something went wrong and is taken care of: for the log and for monitoring. */
export interface WatchReport {
  readonly tenant: PageUpTenant;
  /** `drain`: claiming failed, and is tried again. `handler`: the handler threw; the check is handed out again later. */
  readonly kind: 'drain' | 'handler';
  readonly error: unknown;
  readonly checkId?: string;
  /** Milliseconds since the epoch: when it is tried again at the earliest. */
  readonly retryAt: number;
}

/** What `watch` takes: where checks are kept, what is done with each, and how often it is asked. */
export interface WatchOptions extends Omit<ClaimOptions, 'signal' | 'onSetAside' | 'includeSetAside'> {
  readonly store: WorkStore;
  /**
   * Does the work. When it returns, the check is done, unless the handler gave it back itself; when it throws, or `done()` cannot settle what the
   * handler wrote, the check is released and handed out again on a later drain, after a growing pause.
   */
  readonly handle: (check: ClaimedCheck, context: WatchContext) => Promise<void>;
  /** Milliseconds between two drains of one tenant: 60 000 unless told. */
  readonly intervalMs?: number;
  /**
   * Handlers at work at the same time, per tenant: 4 unless told. Drains go on while handlers are at work, as long as one of these is free; handlers
   * that hang stop their own tenant when they have taken all, and never another.
   */
  readonly concurrency?: number;
  /** Milliseconds; the longest pause after failures: 900 000 unless told. */
  readonly maxBackoffMs?: number;
  /** Milliseconds; the pause after a handler's first failure of a check, doubled each time up to an hour: `intervalMs` unless told. */
  readonly retryCheckMs?: number;
  /** Milliseconds since the epoch at which a daily limit ends, where PageUp sends no `Retry-After`: the next midnight in UTC unless told, which is assumed. */
  readonly dailyLimitEndsAt?: (now: number) => number;
  /** Stops as `stop()` does, and gives up calls under way. */
  readonly signal?: AbortSignal;
  /** What it throws is swallowed. */
  readonly onReport?: (report: WatchReport) => void;
  readonly onSetAside?: (check: SetAsideCheck, context: Pick<WatchContext, 'tenant'>) => void;
}

/** One tenant, as far as watching is concerned. */
export interface Watchable {
  readonly tenant: PageUpTenant;
  claim(options: ClaimOptions): ClaimRun;
}

/** How the watching of one tenant goes. It holds no personal data. */
export interface TenantStatus {
  readonly tenant: PageUpTenant;
  readonly state: 'draining' | 'waiting' | 'backing-off' | 'daily-limit' | 'stopped';
  /** All times in milliseconds since the epoch. */
  readonly lastStartedAt?: number;
  readonly lastSucceededAt?: number;
  readonly nextDrainAt?: number;
  readonly failuresInARow: number;
  /** The `code` (or name) of the last drain's error; gone after a success. */
  readonly lastError?: string;
  readonly handled: number;
  readonly handlerFailures: number;
  readonly setAside: number;
}

/** The status while it is kept. */
export type ChangingStatus = { -readonly [Key in keyof TenantStatus]: TenantStatus[Key] };

/** A snapshot for health checks; nothing in it is personal. */
export interface WatchStatus {
  readonly state: 'running' | 'stopping' | 'stopped';
  /** Handlers at work, of all tenants. */
  readonly inFlight: number;
  readonly tenants: readonly TenantStatus[];
}

/** A running watch: stop it, ask how it goes, or wait for its end. */
export interface Watcher {
  /** No new checks are taken, handlers at work are awaited; then it resolves. Harmless when repeated. */
  stop(): Promise<void>;
  status(): WatchStatus;
  /** Resolves when it has stopped. Never rejects, unless the package itself cannot be loaded. */
  readonly finished: Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
