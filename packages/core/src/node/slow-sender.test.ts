import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';

import { systemClock } from '../system-clock.ts';
import { createWebhookHandler } from '../webhooks/webhook-handler.ts';
import { toNodeListener } from './to-node-listener.ts';

const bodyTimeoutMs = 150;
const toleranceMs = 50;
const servers: Server[] = [];
const clients: Socket[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A webhook behind node:http, its timers counted. Beside each of them, and after it, one of the length that it should have: what the machine is late by, that one is, too. */
const serve = async () => {
  const timers = new Set<() => void>();
  const late: boolean[] = [];
  let isOver = false;
  const webhook = createWebhookHandler({
    authorize: () => ({ verified: true }),
    parse: ({ body }) => new TextDecoder().decode(body),
    handle: async () => {},
    bodyTimeoutMs,
    clock: {
      now: () => systemClock.now(),
      schedule(delayMs, callback) {
        const cancel = systemClock.schedule(delayMs, () => {
          timers.delete(cancel);
          callback();
        });
        timers.add(cancel);
        systemClock.schedule(bodyTimeoutMs, () => systemClock.schedule(toleranceMs, () => (isOver = true)));
        return () => {
          timers.delete(cancel);
          cancel();
        };
      },
    },
  });
  const inTime = async (request: Request): Promise<Response> => {
    const response = await webhook(request);
    late.push(isOver);
    return response;
  };
  const server = createServer(toNodeListener(inTime, { lingerMs: 50 }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connections = (): Promise<number> =>
    new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  return { port, timers, late, connections };
};

/** Sends a head, and what follows as long as anybody takes it; gives the status line of the answer. */
const statusOf = (port: number, headers: string, start: string, drip?: string): Promise<string> =>
  new Promise((resolve) => {
    const client = connect(port, '127.0.0.1');
    clients.push(client);
    client.on('error', () => {});
    client.once('data', (data) => resolve(data.toString('latin1').split('\r\n')[0] ?? ''));
    client.write(`POST / HTTP/1.1\r\nhost: example.com\r\n${headers}\r\n\r\n${start}`);
    const next = (): void => {
      if (drip === undefined || client.destroyed) return;
      client.write(drip);
      systemClock.schedule(10, next);
    };
    next();
  });

const senders: readonly (readonly [string, readonly [headers: string, start: string, drip?: string]])[] = [
  ['says nothing after its headers', ['content-length: 100', '']],
  ['stalls within its body', ['content-length: 100', '{"a":']],
  ['stalls within a chunk', ['transfer-encoding: chunked', '9\r\n{"a"']],
  ['never sends the last chunk', ['transfer-encoding: chunked', '2\r\n{}\r\n']],
  ['sends one byte after the other', ['content-length: 100000', '{', ' ']],
  ['sends one chunk after the other', ['transfer-encoding: chunked', '', '1\r\n \r\n']],
];

test.each(senders)(
  'a sender that %s gets 408 at bodyTimeoutMs, and leaves neither a connection nor a timer behind',
  async (_, sent) => {
    const { port, timers, late, connections } = await serve();
    expect(await statusOf(port, ...sent)).toBe('HTTP/1.1 408 Request Timeout');
    expect(late).toEqual([false]);
    expect(timers.size).toBe(0);
    await vi.waitFor(async () => expect(await connections()).toBe(0), 60_000);
  },
);
