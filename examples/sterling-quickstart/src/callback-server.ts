import { once } from 'node:events';
import { createServer } from 'node:http';

import { toNodeListener } from '@bgc/sterling/node';

export interface CallbackServer {
  close(): Promise<void>;
}

/** Receives callbacks on this machine. What faces the internet, and ends TLS, is in front of it: a tunnel, nginx, a load balancer. */
export const startCallbackServer = async (
  handler: (request: Request) => Promise<Response>,
  port: number,
): Promise<CallbackServer> => {
  const server = createServer(toNodeListener(handler));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
};
