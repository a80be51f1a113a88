import type { TokenSource } from '../tokens/token-source.ts';

/** How a client proves who it is: with OAuth tokens, or with fixed headers such as an API key. */
export type Authentication =
  | ({ readonly kind: 'token' } & TokenSource)
  | {
      readonly kind: 'headers';
      readonly headers: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
    };
