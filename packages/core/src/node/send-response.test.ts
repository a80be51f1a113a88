import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

import { expect, it } from 'vitest';

import { sendResponse } from './send-response.ts';

it('lets go of an answer that nobody waits for any more', async () => {
  let cancelled = false;
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const sent = new Promise<void>((resolve) => {
    server.on('request', (request, response) => {
      response.on('close', () => {
        const body = new ReadableStream({ cancel: () => void (cancelled = true) });
        resolve(sendResponse(response, new Response(body), 'GET'));
      });
      request.socket.destroy();
    });
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nHost: example.com\r\n\r\n'),
  );
  socket.on('error', () => {});
  await sent;
  expect(cancelled).toBe(true);
  server.close();
});
