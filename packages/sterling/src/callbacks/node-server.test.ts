import { createServer, request as sendRequest } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { toNodeListener } from '@bgc/core/node';
import { afterEach, describe, expect, it } from 'vitest';

import { credentials, documented, setUp } from './callbacks.fixture.ts';
import { createSterlingDelivery } from './sterling-delivery.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (options: Parameters<typeof setUp>[0] = {}) => {
  const { callbacks, handled } = setUp(options);
  const server = createServer(toNodeListener(callbacks));
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, handled };
};

const send = (
  port: number,
  headers: Record<string, string>,
  chunks: readonly Uint8Array[],
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const client = sendRequest({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
    // What is still being written when the server closes belongs to nobody.
    client.on('socket', (socket) => socket.on('error', () => {}));
    for (const chunk of chunks) client.write(chunk);
    client.end();
  });

describe('behind a server of node:http', () => {
  it('a callback of 3 MB in chunks, without a Content-Length, is handed over', async () => {
    const { port, handled } = await serve();
    const screening = { ...documented, clientCriteriaResult: 'x'.repeat(3_000_000) };
    const { headers, body } = createSterlingDelivery({ screening, credentials });
    const bytes = Buffer.from(body);
    const chunks = Array.from({ length: 50 }, (_, index) =>
      bytes.subarray((index * bytes.length) / 50, ((index + 1) * bytes.length) / 50),
    );
    expect(await send(port, headers, chunks)).toBe(200);
    expect(handled).toMatchObject([{ screening }]);
  });

  it('one that is forged or oversized gets its answer, however much of it is still to come', async () => {
    const { port, handled } = await serve({ maxBytes: 1_000_000 });
    const { headers } = createSterlingDelivery({ screening: documented, credentials });
    const chunks = Array.from({ length: 20 }, () => new Uint8Array(256 * 1024));
    expect(await send(port, {}, chunks)).toBe(401);
    expect(await send(port, headers, chunks)).toBe(413);
    expect(handled).toEqual([]);
  });
});
