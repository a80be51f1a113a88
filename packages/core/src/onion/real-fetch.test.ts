import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';

import { definition, failureOf, operations } from '../client/runtime.fixture.ts';
import { createRuntime } from '../client/runtime.ts';
import type { RuntimeOptions } from '../client/runtime.ts';
import {
  isAbortedError,
  isConnectionError,
  isOutcomeUnknownError,
  isRedirectError,
  isResponseTooLargeError,
  isTimeoutError,
} from '../errors/transport-errors.ts';

const { getThing, createThing } = operations;
const one = { path: { id: '1' } };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const serve = async (listener: RequestListener, options: Partial<RuntimeOptions> = {}) => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createRuntime(definition, { baseUrl, retry: { maxRetries: 0 }, ...options });
};

describe("over Node's own fetch", () => {
  test('a body that stalls after its headers ends at timeoutMs', async () => {
    const runtime = await serve((_, response) => void response.writeHead(200).write('{"a":'));
    const failure = await failureOf(runtime.invoke(getThing, one, undefined, { timeoutMs: 100 }));
    expect(failure).toSatisfy(isTimeoutError);
    expect(failure).toMatchObject({ phase: 'attempt' });
  });

  test('a body that breaks off is a failed attempt', async () => {
    for (const headers of [{ 'content-length': '100' }, {}]) {
      const runtime = await serve((_, response) => {
        response.writeHead(200, headers).write('{"a":');
        setImmediate(() => response.destroy());
      });
      expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isConnectionError);
    }
  });

  test('a socket destroyed before the answer leaves the outcome of a POST unknown', async () => {
    const runtime = await serve((request) => request.socket.destroy(), { retry: { maxRetries: 2 } });
    const failure = await failureOf(runtime.invoke(createThing, { body: {} }));
    expect(failure).toSatisfy(isOutcomeUnknownError);
    expect(failure).toMatchObject({ attempts: 1 });
  });

  test('a refused connection was provably not sent', async () => {
    const runtime = createRuntime(definition, {
      baseUrl: 'http://127.0.0.1:1',
      retry: { maxRetries: 1, baseDelayMs: 1 },
    });
    const failure = await failureOf(runtime.invoke(createThing, { body: {} }));
    // Port 1 is on fetch's own list of bad ports, which gives no code: so it is asked for one that is not.
    expect(failure).toSatisfy((error) => isConnectionError(error) || isOutcomeUnknownError(error));
    const closed = await serve(() => undefined);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    expect(await failureOf(closed.invoke(createThing, { body: {} }))).toMatchObject({
      code: 'connection',
      reason: 'ECONNREFUSED',
    });
  });

  test('a redirect is not followed', async () => {
    let asked = 0;
    const runtime = await serve((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end('moved');
    });
    expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isRedirectError);
    expect(asked).toBe(1);
  });

  test('an abort while the body is read ends the request at the server, too', async () => {
    let closed: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const controller = new AbortController();
    const runtime = await serve((_, response) => {
      response.on('close', closed).writeHead(200).write('{');
      setImmediate(() => controller.abort());
    });
    expect(await failureOf(runtime.invoke(getThing, one, undefined, { signal: controller.signal }))).toSatisfy(
      isAbortedError,
    );
    await gone;
  });

  describe('the connection of an answer that is not read to its end is let go:', () => {
    // Left behind, it closes in the end all the same, when memory is collected: not while somebody holds the answer.
    const held: Response[] = [];
    afterEach(() => void held.splice(0));
    const holdingFetch: NonNullable<RuntimeOptions['fetch']> = async (input, init) => {
      const response = await fetch(input, init);
      held.push(response);
      return response;
    };
    /** Over a fetch whose answers are held, and a promise that is kept when the server sees the connection of one closed. */
    const serveAndHold = async (listener: RequestListener, options: Partial<RuntimeOptions> = {}) => {
      let closed: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => (closed = resolve));
      const runtime = await serve(
        (request, response) => {
          response.on('close', closed);
          listener(request, response);
        },
        { fetch: holdingFetch, ...options },
      );
      return { runtime, gone };
    };
    const big = { 'content-length': '90000' };
    const endless: RequestListener = (_, response) => {
      const more = (): void =>
        void (response.destroyed || response.write('x'.repeat(10_000), () => setImmediate(more)));
      more();
    };

    test.each<readonly [string, (error: unknown) => boolean, RequestListener]>([
      ['one that never ends', isResponseTooLargeError, endless],
      [
        'one that announces too much',
        isResponseTooLargeError,
        (_, response) => void response.writeHead(200, big).write('{'),
      ],
      [
        'a redirect',
        isRedirectError,
        (_, response) => void response.writeHead(302, { ...big, location: '/' }).write('x'),
      ],
    ])('%s', async (_name, isExpected, listener) => {
      const { runtime, gone } = await serveAndHold(listener, { maxResponseBytes: 50_000 });
      expect(await failureOf(runtime.invoke(getThing, one))).toSatisfy(isExpected);
      await gone;
    });

    test.each<readonly [string, RequestListener]>([
      ['a download that never ends', endless],
      ['a download that announces too much', (_, response) => void response.writeHead(200, big).write('{')],
    ])('%s', async (_name, listener) => {
      const { runtime, gone } = await serveAndHold(listener);
      const work = runtime
        .download(operations.upload, { body: new Uint8Array(1) }, { maxBytes: 50_000 })
        .then((download) => download.bytes());
      expect(await failureOf(work)).toSatisfy(isResponseTooLargeError);
      await gone;
    });
  });

  test('a stream goes up once, and a download comes down as a stream', async () => {
    const runtime = await serve((request, response) => void request.pipe(response));
    const echo = await runtime.invoke(operations.upload, { body: new Response('["bytes"]').body });
    expect(echo.raw).toEqual(['bytes']);
    const download = await runtime.download(
      operations.upload,
      { body: new Uint8Array(100_000) },
      { maxBytes: 1_000_000 },
    );
    expect((await new Response(download.stream).arrayBuffer()).byteLength).toBe(100_000);
  });

  test('a hundred calls that share one signal warn of no leak', async () => {
    const warnings: string[] = [];
    const warn = (warning: Error): void => void warnings.push(warning.name);
    process.on('warning', warn);
    const { signal } = new AbortController();
    const runtime = await serve((_, response) => void response.end('{}'));
    await Promise.all(Array.from({ length: 100 }, () => runtime.invoke(getThing, one, undefined, { signal })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });
});
