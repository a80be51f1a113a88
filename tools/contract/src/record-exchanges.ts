import type { Exchange } from './exchange.ts';

type Fetch = (input: Request) => Promise<Response>;

const NO_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

const bytesOf = async (message: Request | Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await message.arrayBuffer());

/** Passes every request on, byte for byte, and keeps what was sent and what came back. */
export const recordExchanges = (
  inner: Fetch,
): {
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly exchanges: readonly Exchange[];
} => {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (input, init) => {
      // `duplex` is what fetch asks for where the body is a stream.
      const request = new Request(input, init === undefined ? init : ({ duplex: 'half', ...init } as RequestInit));
      const requestBody = await bytesOf(request.clone());
      const response = await inner(request);
      const responseBody = await bytesOf(response);
      exchanges.push({
        method: request.method,
        url: new URL(request.url),
        requestHeaders: Object.fromEntries(request.headers),
        requestBody,
        status: response.status,
        responseHeaders: Object.fromEntries(response.headers),
        responseBody,
      });
      return new Response(NO_BODY.has(response.status) ? null : responseBody, {
        status: response.status,
        headers: response.headers,
      });
    },
  };
};
