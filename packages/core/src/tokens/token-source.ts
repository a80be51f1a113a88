import type { KeyValueStore } from '../stores/store.ts';

/** A value, or a function asked for it each time it is needed. */
export type Credential<Secret = string> = Secret | (() => Secret | Promise<Secret>);

/** How tokens are had from an OAuth client-credentials endpoint. */
export interface TokenSource {
  /** Complete: `https://login.example.com/connect/token`. */
  readonly tokenUrl: string;
  readonly clientId: Credential;
  readonly clientSecret: Credential;
  /**
   * `body` unless told: client id and secret as form fields. `basic`: in the Authorization header, each form-encoded first (RFC 6749, 2.3.1).
   * `basic-verbatim`: in the Authorization header as they are, in UTF-8 (RFC 7617); a client id with a colon is refused.
   */
  readonly clientAuthentication?: 'body' | 'basic' | 'basic-verbatim';
  /** Further form fields, such as `instanceId`. They are part of what a token is cached under. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly audience?: string;
  /** Keeps the tokens of two environments apart in a shared store. */
  readonly environment?: string;
  /** Milliseconds a token lives where the provider does not say: 300 000 unless told. */
  readonly defaultLifetimeMs?: number;
  /** Shares tokens between processes; memory alone unless told. Keyv satisfies it. A store that fails or hangs never fails a call; the logger is warned. */
  readonly store?: KeyValueStore;
}
