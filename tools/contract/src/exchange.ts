/** One request and its answer, as they passed between a client and a provider. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: Uint8Array;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Uint8Array;
}

/** What is wrong with an exchange, and on whose side. */
export interface Violation {
  readonly side: 'request' | 'response';
  /** `body.reportItems.0.id`; empty where it is the whole. */
  readonly path: string;
  readonly message: string;
}

/** Says what is wrong with an exchange: nothing, if it keeps to the documents. */
export type Judge = (exchange: Exchange) => Promise<readonly Violation[]>;
