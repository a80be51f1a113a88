/** A request as every entry (fetch, MSW, server) hands it in. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** A whole, well-formed answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Each goes out as a Set-Cookie header of its own: joined by commas they could not be told apart. */
  readonly cookies?: readonly string[];
  /** The reason phrase of HTTP/1.1, where it matters. */
  readonly statusText?: string;
}

/** What reaches the caller: a whole answer, or one of the ways in which a network spoils it. */
export type Delivery =
  | { readonly kind: 'whole'; readonly reply: Reply }
  /** The connection is reset before any answer. */
  | { readonly kind: 'reset' }
  /** Headers promise the whole body; the connection ends after half of it. */
  | { readonly kind: 'truncated'; readonly reply: Reply }
  /** Headers come, the body never does, and the connection stays open. */
  | { readonly kind: 'stalled'; readonly reply: Reply }
  /** Nothing ever comes, and the connection stays open. */
  | { readonly kind: 'silence' };
