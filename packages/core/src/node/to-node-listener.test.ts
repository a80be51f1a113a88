import { createServer, request as sendRequest } from 'node:http';
import type { IncomingMessage, RequestOptions, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { createWebhookHandler } from '../webhooks/webhook-handler.ts';
import type { WebhookFailure } from '../webhooks/webhook-handler.ts';
import { toNodeListener } from './index.ts';
import type { NodeListener, NodeListenerOptions } from './index.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const listen = async (listener: NodeListener): Promise<number> => {
  const server = createServer((request, response) => listener(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
const serve = (handler: (request: Request) => Response | Promise<Response>, options?: NodeListenerOptions) =>
  listen(toNodeListener(handler, options));
const at = (port: number, path = '/'): string => `http://127.0.0.1:${port}${path}`;

const answerTo = (options: RequestOptions, body?: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    sendRequest(options, resolve).on('error', reject).end(body);
  });

describe('a request', () => {
  it('keeps its method, URL, headers and body', async () => {
    let seen: unknown;
    const port = await serve(async (request) => {
      const { method, url, headers } = request;
      seen = { method, url, several: headers.get('x-several'), body: await request.text() };
      return new Response();
    });
    await answerTo(
      { port, host: '127.0.0.1', method: 'POST', path: '/hook?a=1&b=%20', headers: { 'x-several': ['1', '2'] } },
      'a body: é',
    );
    expect(seen).toEqual({ method: 'POST', url: at(port, '/hook?a=1&b=%20'), several: '1, 2', body: 'a body: é' });
  });

  it.each(['GET', 'HEAD'])('by %s has no body', async (method) => {
    const bodies: unknown[] = [];
    const port = await serve((request) => {
      bodies.push(request.body);
      return new Response('content');
    });
    const response = await fetch(at(port), { method });
    expect([bodies, await response.text()]).toEqual([[null], method === 'HEAD' ? '' : 'content']);
  });

  it.each([
    ['Host: [not a host', '/hook', 'localhost/hook'],
    ['Host: example.com', '*', 'example.com/'],
    ['Host: example.com', 'http://example.org/hook', 'example.com/'],
  ])('with a %s and the target %s is still answered, as %s', async (host, target, seen) => {
    const port = await serve((request) => new Response(request.url));
    const text = await new Promise<string>((resolve) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`POST ${target} HTTP/1.1\r\n${host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
      );
      socket.on('data', (chunk) => (received += chunk.toString())).on('close', () => resolve(received));
    });
    expect(text).toMatch(/^HTTP\/1.1 200 /);
    expect(text).toContain(`http://${seen}\r\n`);
  });

  it('by TRACE, which no web-standard request can have, is answered with 405', async () => {
    const handler = vi.fn<() => Response>(() => new Response());
    const port = await serve(handler);
    const { statusCode, headers } = await answerTo({ port, host: '127.0.0.1', method: 'TRACE' });
    expect([statusCode, headers.allow, handler.mock.calls.length]).toEqual([405, expect.stringContaining('POST'), 0]);
  });

  it('is read no faster than its handler reads it', async () => {
    let read = (): void => {};
    const allowed = new Promise<void>((resolve) => (read = resolve));
    let bytes = 0;
    const port = await serve(async (request) => {
      await allowed;
      for await (const chunk of request.body ?? []) bytes += chunk.byteLength;
      return new Response();
    });
    const total = 64 * 1024 * 1024;
    const chunk = Buffer.alloc(1024 * 1024);
    let written = 0;
    const done = new Promise<void>((resolve, reject) => {
      const client = sendRequest({ port, host: '127.0.0.1', method: 'POST' }, (response) => {
        response.resume().on('end', resolve);
      }).on('error', reject);
      const fill = (): void => {
        while (written < total) {
          written += chunk.length;
          if (!client.write(chunk)) return void client.once('drain', fill);
        }
        client.end();
      };
      fill();
    });
    // The sockets' own buffers fill, and then nothing moves until the handler reads.
    let before = -1;
    await vi.waitUntil(
      () => {
        const still = before === written;
        before = written;
        return still;
      },
      { interval: 200, timeout: 60_000 },
    );
    expect(written).toBeLessThan(total / 2);
    read();
    await done;
    expect(bytes).toBe(total);
  });

  it('aborts its signal and its body when the client goes away', async () => {
    const seen: unknown[] = [];
    const port = await serve(async (request) => {
      request.signal.addEventListener('abort', () => seen.push('signal'));
      await request.text().catch(() => seen.push('body'));
      return new Response();
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('POST / HTTP/1.1\r\nHost: example.com\r\nContent-Length: 100\r\n\r\nhalf of', () =>
        socket.destroy(),
      ),
    );
    await vi.waitUntil(() => seen.length === 2, 60_000);
    expect(seen.toSorted()).toEqual(['body', 'signal']);
  });
});

describe('a body that a parser has read', () => {
  const read = async (request: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  const after = async (parser: (bytes: Buffer) => object) => {
    const failures: WebhookFailure[] = [];
    const bodies: string[] = [];
    const handler = createWebhookHandler({
      verify: () => ({ verified: true }),
      parse: ({ body }) => bodies.push(new TextDecoder().decode(body)),
      handle: async () => {},
      onFailure: (failure) => failures.push(failure),
    });
    const listener = toNodeListener(handler);
    const port = await listen((request, response) => {
      void read(request).then((bytes) => listener(Object.assign(request, parser(bytes)), response));
    });
    const { status } = await fetch(at(port), { method: 'POST', body: '{ "a": 1 }' });
    return { status, bodies, failures };
  };

  it.each([
    ['express.raw()', (bytes: Buffer) => ({ body: bytes })],
    ['express.text()', (bytes: Buffer) => ({ body: bytes.toString() })],
    ['a parser that keeps rawBody', (bytes: Buffer) => ({ body: JSON.parse(bytes.toString()), rawBody: bytes })],
  ])('is there as it was sent after %s', async (_, parser) => {
    expect(await after(parser)).toEqual({ status: 200, bodies: ['{ "a": 1 }'], failures: [] });
  });

  it('is an error that names the fix after express.json()', async () => {
    expect(await after((bytes) => ({ body: JSON.parse(bytes.toString()) }))).toMatchObject({
      status: 500,
      bodies: [],
      failures: [
        { stage: 'read', error: { reason: 'body-already-parsed', message: expect.stringContaining('express.raw') } },
      ],
    });
  });
});

describe('an answer', () => {
  it('keeps its status, headers, cookies and body', async () => {
    const headers = new Headers({ 'x-one': '1' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const port = await serve(() => new Response('content', { status: 418, statusText: 'Teapot', headers }));
    const response = await answerTo({ port, host: '127.0.0.1' });
    expect([response.statusCode, response.statusMessage]).toEqual([418, 'Teapot']);
    expect(response.headers).toMatchObject({ 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
    expect((await response.toArray()).join('')).toBe('content');
  });

  it('is made no faster than the client takes it, and no longer than the client stays', async () => {
    let made = 0;
    let cancelled = false;
    const port = await serve(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              made += 1024 * 1024;
              controller.enqueue(new Uint8Array(1024 * 1024));
            },
            cancel: () => void (cancelled = true),
          }),
        ),
    );
    const response = await answerTo({ port, host: '127.0.0.1' });
    response.pause();
    let before = -1;
    await vi.waitUntil(
      () => {
        const still = before === made;
        before = made;
        return still;
      },
      { interval: 200, timeout: 60_000 },
    );
    expect(made).toBeLessThan(64 * 1024 * 1024);
    response.destroy();
    await vi.waitUntil(() => cancelled, 60_000);
  });

  it('reaches a client that is still sending a body which was refused', async () => {
    const port = await serve(async (request) => {
      const reader = request.body?.getReader();
      await reader?.read();
      await reader?.cancel();
      return new Response(null, { status: 413 });
    });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const client = sendRequest({ port, host: '127.0.0.1', method: 'POST' }, ({ statusCode }) => resolve(statusCode));
      client.on('error', reject).on('socket', (socket) => socket.on('error', () => {}));
      for (let index = 0; index < 32; index++) client.write(Buffer.alloc(256 * 1024));
    });
    expect(status).toBe(413);
  });

  it('is followed by the end of a sender that does not stop', async () => {
    const port = await serve(() => new Response(null, { status: 401 }), { lingerMs: 50 });
    const closed = await new Promise<boolean>((resolve) => {
      const client = sendRequest({ port, host: '127.0.0.1', method: 'POST' }, (response) => response.resume());
      client.on('error', () => resolve(true));
      client.on('close', () => resolve(true));
      client.write('and so on');
    });
    expect(closed).toBe(true);
  });
});

describe('a handler that throws', () => {
  const failure = new Error('database down');
  const failing = (): never => {
    throw failure;
  };

  it('is answered with 500, and nothing else', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const response = await fetch(at(await serve(failing, { onError })));
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
  });

  it('is given to the error handler of Express', async () => {
    const listener = toNodeListener(failing);
    const port = await listen((request, response) =>
      listener(request, response, (error) => {
        response.statusCode = error === failure ? 503 : 500;
        response.end();
      }),
    );
    expect((await fetch(at(port))).status).toBe(503);
  });

  it('before the first byte of an answer is a 500, whatever the answer promised', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(failure) });
    const port = await serve(() => new Response(broken, { headers: { 'content-length': '10' } }));
    const response = await fetch(at(port));
    expect([response.status, await response.text()]).toEqual([500, '']);
  });

  it('in the middle of an answer breaks it off, so that nobody takes it for whole', async () => {
    let pulls = 0;
    const broken = new ReadableStream(
      {
        pull: (controller) => {
          if (pulls++ === 0) controller.enqueue(new Uint8Array(10));
          else controller.error(failure);
        },
      },
      { highWaterMark: 0 },
    );
    const port = await serve(() => new Response(broken));
    await expect(fetch(at(port)).then((response) => response.text())).rejects.toThrow(TypeError);
  });
});
