import type { DescribedOperation } from '@bgc/core';

import type { Exchange } from '../exchange.ts';
import type { Sample, Strictness } from '../strict/strictness.ts';
import type { RecordedWorld, Step } from './step.ts';

/** What tells one provider from another: all that its tests go by. */
export interface Contract<World extends RecordedWorld> {
  /** As the spec is called. */
  readonly provider: string;
  readonly samples: readonly Sample[];
  readonly strictness: Strictness;
  /** What the client knows of the spec. */
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  readonly operationSchemas: Readonly<
    Record<string, { readonly request?: string; readonly response?: string; readonly error?: string }>
  >;
  /** Those of `zod.ts`. */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly openWorld: () => World;
  readonly steps: readonly Step<World>[];
  /** Calls that the provider refuses, by what is wrong with them. They are made after the steps, on what those left. */
  readonly refusals: Readonly<Record<string, (world: World) => Promise<unknown>>>;
  /** What the client calls by itself: for a token. */
  readonly aside?: { readonly operation: string; readonly isIt: (exchange: Exchange) => boolean };
  /** Which of the spec's webhooks something is that the emulator sent by itself. */
  readonly callbackOf: (exchange: Exchange) => string;
  /** Where the credentials of a call are, if not in `authorization`. */
  readonly credentialHeader?: string;
  /** What the credentials of a call look like. */
  readonly authorization: RegExp;
}
