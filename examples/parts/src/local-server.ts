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

/** Receives webhooks on this machine, at any free port for 0. What faces the internet, and ends TLS, is in front of it: a tunnel, nginx, a load balancer. */
export const startLocalServer = async (
  handler: (request: Request) => Promise<Response>,
  port = 0,
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
    server.closeIdleConnections();
    await closed;
  };
  return { port: taken, origin: `http://127.0.0.1:${taken}`, close, [Symbol.asyncDispose]: close };
};
