import type { FaultSpec } from '../faults/fault.ts';
import type { FidelityEntry } from '../fidelity.ts';
import type { Incoming, Reply } from './exchange.ts';

/** Where a request landed: the provider's own path, and the address under which the caller reaches the provider. */
export interface Location {
  /** The path as the provider sees it, without the sandbox's prefix. */
  readonly path: string;
  /** What absolute links to the provider begin with. */
  readonly base: string;
  /** The real host that was called, or `undefined` when it came through the sandbox's own address. */
  readonly host?: string;
}

/** A request that was recognised, but has not done anything yet. */
export interface Receipt {
  /** The operation's short name, as faults and the journal use it. */
  readonly operation: string;
  /** Only ids that this sandbox made up; `undefined` for anything else, so that nothing personal gets into the journal. */
  readonly tenant?: string;
  readonly subject?: string;
  /** The path with ids named, e.g. `/v3/{tenantId}/backgroundchecking/{id}`. */
  readonly template: string;
  /** The same for every repetition of the same request, and tells nothing about its content. */
  readonly attemptKey: string;
  /** Faults that the addressed data brings along (magic values). */
  readonly faults?: readonly FaultSpec[];
  /** Checks the right to do it, as of now. The answer to give when refused. */
  readonly admit: () => Reply | undefined;
  /** Does it, and answers. */
  readonly process: (how: { readonly late: boolean }) => Reply;
  /** How this provider phrases an error, for injected faults. */
  readonly errorReply: (status: number, message: string, headers?: Record<string, string>) => Reply;
  /** Really withdraws the token that the request came with. */
  readonly revoke?: () => void;
}

/** One emulated provider: a folder of its own, plugged in here. */
export interface Provider {
  readonly name: string;
  /** Whether this is one of the provider's real hosts. */
  readonly ownsHost: (host: string) => boolean;
  readonly fidelity: readonly FidelityEntry[];
  /** Its answers carry no running number, because two of them must not differ in a single byte. */
  readonly unnumbered?: boolean;
  readonly receive: (incoming: Incoming, location: Location) => Receipt;
  /** The provider's part of `/_sandbox/`, given the path below `/_sandbox/<name>`. `undefined` when there is no such route. */
  readonly administer: (request: { method: string; path: string; body: unknown; base: string }) => Reply | undefined;
  /** Those routes, for people to read: method and path. */
  readonly adminRoutes: readonly string[];
  /** Begins anew with a world of its own: requests still under way go on in the old one and touch nothing. */
  readonly reset: () => void;
}
