import type { Order } from './order.ts';

export type ProviderName = 'sterling' | 'truora' | 'attestr';

/** What a provider is called in sentences for people. */
export const titles: Readonly<Record<ProviderName, string>> = {
  sterling: 'Sterling',
  truora: 'Truora',
  attestr: 'Attestr',
};

/** One attempt to have an order placed. The intention was kept before. */
export interface Attempt {
  /** The order's own name, a hash of tenant, check and purpose: the same after every crash, and nothing can be read from it. */
  readonly key: string;
  /** The provider's own name for what is ordered, where the route says one. */
  readonly product: string | undefined;
  /** Nothing of this order can have been sent before. */
  readonly first: boolean;
  /** Milliseconds since the epoch: when it was first about to be sent. */
  readonly intendedAt: number;
  /** Aborts when the order is another worker's by now: then nothing is sent any more. */
  readonly signal: AbortSignal;
}

export type Placement =
  | { readonly kind: 'placed'; readonly reference: string }
  /** It may have arrived or not, and will not be sent again: a person finds out. */
  | { readonly kind: 'set-aside'; readonly why: string }
  /** It is too early to tell. */
  | { readonly kind: 'not-yet'; readonly retryAfterMs: number };

/** In the provider's own words. */
export interface OwnStatus {
  readonly status: string;
  /** What was found, once something was. */
  readonly result?: string;
}

export interface Finding {
  readonly own: OwnStatus;
  /** The provider's own page of the report, behind a login, where it has one. */
  readonly reportPage?: string;
}

/** A provider, as far as this bridge is concerned: everything that differs between them is behind it. */
export interface Provider {
  /** Milliseconds between two looks at one order. */
  readonly lookEveryMs: number;
  /**
   * Has the paid check made, once, whatever became of earlier attempts.
   *
   * @throws Refusal for what only the recruiter can mend; the client's errors otherwise.
   */
  order(order: Order, attempt: Attempt): Promise<Placement>;
  /** Looks how it stands. */
  find(reference: string, signal?: AbortSignal): Promise<Finding>;
}

export type Providers = Readonly<Record<ProviderName, Provider>>;
