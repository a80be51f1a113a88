import type { Send } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { Observer } from '../observation/observer.ts';
import type { Drift, ProviderDefinition } from '../provider.ts';
import type { FormEncoder } from './encode-form.ts';
import type { MultipartEncoder } from './encode-multipart.ts';
import type { Constants } from './runtime.ts';
import type { StartParts } from './start-parts.ts';

/** What all calls of one client share. */
export interface ClientContext {
  readonly definition: ProviderDefinition;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly constants: Constants;
  readonly encodeForm: FormEncoder | undefined;
  readonly encodeMultipart: MultipartEncoder | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly observer: Observer;
  readonly peekToken: ((scope: string | undefined) => string | undefined) | undefined;
  readonly onDrift: ((drift: Drift) => void) | undefined;
  readonly parts: StartParts;
  /** The whole onion. */
  readonly send: Send;
}
