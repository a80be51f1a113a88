import type { Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { Observer } from '../observation/observer.ts';
import type { Drift, ProviderDefinition } from '../provider.ts';
import type { TokenCache } from '../tokens/token-cache.ts';
import type { StartParts } from './start-parts.ts';

/** What all calls of one client share. */
export interface ClientContext {
  readonly definition: ProviderDefinition;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly observer: Observer;
  readonly tokens: TokenCache | undefined;
  readonly onDrift: ((drift: Drift) => void) | undefined;
  readonly parts: StartParts;
  /** The whole onion. */
  readonly send: Send;
}
