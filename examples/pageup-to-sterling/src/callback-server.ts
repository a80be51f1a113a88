import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { toNodeListener } from '@bgc/core/node';

export interface CallbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Receives callbacks on this machine. What faces the internet, and ends TLS, is in front of it: nginx, a load balancer, a tunnel. `at`: the path of
 * the public address, below which each order has an address of its own.
 */
export const startCallbackServer = async (
  handler: (request: Request) => Promise<Response>,
  { port, at }: { readonly port: number; readonly at: string },
): Promise<CallbackServer> => {
  const route = async (request: Request): Promise<Response> =>
    new URL(request.url).pathname.startsWith(at) ? handler(request) : new Response(null, { status: 404 });
  const server = createServer(toNodeListener(route));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
};
