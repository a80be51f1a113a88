import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { toNodeListener } from '@bgc/core/node';

export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:4020` */
  readonly origin: string;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface LocalServerOptions {
  /**
   * What closing does with connections: `wait`, unless told, for the answers under way; or `drop` them all, as browsers keep some open that they never
   * use.
   */
  readonly atClose?: 'wait' | 'drop';
}

/** Answers on this machine alone, at any free port for 0. For webhooks, what faces the internet, and ends TLS, is in front of it: a tunnel, nginx, a load balancer. */
export const startLocalServer = async (
  handler: (request: Request) => Promise<Response>,
  port = 0,
  { atClose = 'wait' }: LocalServerOptions = {},
): Promise<LocalServer> => {
  const server = createServer(toNodeListener(handler));
  // What is answered while the server closes would otherwise be kept open for the next request.
  server.on('request', (_, response) => {
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    if (atClose === 'drop') server.closeAllConnections();
    else server.closeIdleConnections();
    await closed;
  };
  return { port: taken, origin: `http://127.0.0.1:${taken}`, close, [Symbol.asyncDispose]: close };
};
