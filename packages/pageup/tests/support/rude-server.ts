import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Rudeness = (request: IncomingMessage, response: ServerResponse, index: number) => void;

export interface RudeServer extends AsyncDisposable {
  readonly origin: string;
  /** Requests apart from those for a token. */
  readonly requests: readonly { readonly method: string; readonly key: string | undefined }[];
}

/** A server on loopback that gives tokens, and treats all else as it is told: for what only bytes on sockets can show. */
export const openRudeServer = async (rudeness: Rudeness): Promise<RudeServer> => {
  const requests: { method: string; key: string | undefined }[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (request.url === '/connect/token') {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ access_token: 'token-c4n4ry', expires_in: 300 }));
        return;
      }
      const key = request.headers['idempotency-key'];
      requests.push({ method: request.method ?? '', key: typeof key === 'string' ? key : undefined });
      rudeness(request, response, requests.length - 1);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
