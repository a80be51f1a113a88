import type { Clock, TokenClaims } from '@bgc/core';

import type { Rule } from '../finding.ts';

/** The providers that can be looked at. */
export const providerNames = ['pageup', 'sterling', 'truora', 'attestr', 'candidate-portal'] as const;

/** A provider that the doctor knows. */
export type ProviderName = (typeof providerNames)[number];

export const isProviderName = (name: unknown): name is ProviderName => providerNames.some((one) => one === name);

/** How a value should look. */
export type Form =
  | { readonly kind: 'one-of'; readonly choices: readonly string[] }
  | { readonly kind: 'like'; readonly pattern: RegExp; readonly says: string; readonly usual?: RegExp }
  | { readonly kind: 'url' }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'secret' };

/** One environment variable. */
export interface Variable {
  readonly name: string;
  /** The option of the client that it is given as. */
  readonly option: string;
  readonly required: boolean;
  readonly form: Form;
  readonly says: string;
}

/** By the names of options. What is not given is not there. */
export type Values = Readonly<Record<string, string>>;

/** A `fetch`, as the one that the runtime has. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What every connection to a provider takes. */
export interface Wiring {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Of one call, in milliseconds. */
  readonly limitMs: number;
}

/** What the harmless read gave, without anything of it. */
export interface ReadSeen {
  /** `3 packages` */
  readonly what: string;
  /** Nothing was in it: whoever knows nobody there might answer the same. */
  readonly empty?: boolean;
  /** Where it may be the answer of something else: what to look at. */
  readonly unsure?: string;
}

/** A finding that is not made into a sentence of its own check yet. */
export interface Remark {
  readonly about: string;
  readonly verdict: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly seen: string;
  readonly fix?: string;
  readonly rule: Rule;
}

export interface Sources {
  readonly hosts: Rule;
  readonly credentials: Rule;
  readonly read: Rule;
  readonly token?: Rule;
  readonly scopes?: Rule;
  readonly callback?: Rule;
  readonly reportLink?: Rule;
}

/** What the doctor knows of one provider: tables, and the client. */
export interface Provider {
  readonly name: ProviderName;
  readonly title: string;
  readonly variables: readonly Variable[];
  readonly sources: Sources;
  /** The options of the client that are secrets or identify it. */
  readonly credentials: readonly string[];
  /** What the harmless read asks for, in words. */
  readonly reads: string;
  /** Why it changes nothing. */
  readonly harmless: string;
  /** Makes the client; throws a `ConfigurationError` where an option is wrong. */
  readonly connect: (values: Values, wiring: Wiring) => { read(): Promise<ReadSeen> };
  /** Seconds that a token lives: by the provider's word, or in its sample alone. */
  readonly tokenSeconds?: { readonly seconds: number; readonly from: 'documents' | 'sample' };
  /** OAuth scopes, each with what needs it. */
  readonly scopes?: readonly (readonly [scope: string, neededFor: string])[];
  /** Values that contradict each other: an id where a secret belongs, for one. */
  readonly crossed?: (values: Values) => readonly Remark[];
  /** What a JWT says of itself; `at` is now, in milliseconds. */
  readonly judgeClaims?: (claims: TokenClaims | undefined, at: number) => readonly Remark[];
  /** A key that is a JWT by itself, where there is no token request. */
  readonly keyAsToken?: (values: Values) => string | undefined;
  /** A delivery that nobody signed, as the provider would send it. */
  readonly forged?: { readonly body: string; readonly contentType: string };
  /** Deliveries may be longer than this many bytes, by the provider's documents. */
  readonly deliveriesAbove?: number;
}
