import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';

import { expect, it, onTestFinished } from 'vitest';

import { startLocalServer } from './local-server.ts';

it('closes at once when the answer under way is given, though its connection could be kept', async () => {
  // As long as anybody likes: it is not the time that ends the connection.
  const keep = (message: unknown): void => void ((message as { readonly server: Server }).server.keepAliveTimeout = 0);
  subscribe('http.server.request.start', keep);
  onTestFinished(() => void unsubscribe('http.server.request.start', keep));
  let closing: Promise<void> | undefined;
  const server = await startLocalServer(async () => {
    closing = server.close();
    return new Response('done');
  });
  const client = connect(server.port, '127.0.0.1');
  let answer = '';
  client.on('data', (piece: Buffer) => (answer += piece.toString()));
  const gone = once(client, 'end');
  client.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await gone;
  await closing;
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
  expect(answer).toMatch(/\r\nconnection: keep-alive\r\n/i);
  expect(answer).toContain('done');
  await server.close();
});

it('drops a connection that is never used, where it is told to', async () => {
  const server = await startLocalServer(async () => new Response('done'), 0, { atClose: 'drop' });
  const unused = connect(server.port, '127.0.0.1');
  await once(unused, 'connect');
  const gone = once(unused, 'close');
  // So that the server has it, too.
  await fetch(server.origin);
  await server.close();
  await gone;
  expect(unused.destroyed).toBe(true);
});
