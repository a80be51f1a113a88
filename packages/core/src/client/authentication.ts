import type { Layer, Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { Logger, ProviderDefinition } from '../provider.ts';

/** What the runtime gives to an `Authentication` when it starts. */
export interface AuthenticationTools {
  readonly definition: ProviderDefinition;
  readonly clock: Clock;
  /** Of a call: a refresh gets no more. */
  readonly deadlineMs: number;
  readonly logger: Logger | undefined;
  /** The onion without a credential: how a token is asked for. */
  readonly sendPlain: (classify: ProviderDefinition['classify']) => Send;
}

/** How a client proves who it is. Made by `tokenAuthentication` or `keyAuthentication`, so that a client carries the one that it needs alone. */
export interface Authentication {
  /** The credential is a sandbox's: so it is told where one is not reached. */
  readonly sandboxed: boolean;
  readonly start: (tools: AuthenticationTools) => {
    readonly layer: Layer;
    /** The token at hand, for the advice on a refusal. */
    readonly peek?: (scope: string | undefined) => string | undefined;
  };
}
