import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';

import { encodeMultipart } from '../client/encode-multipart.ts';
import { definition, failureOf, operations } from '../client/runtime.fixture.ts';
import { createRuntime } from '../client/runtime.ts';
import { isInvalidRequestError } from '../errors/input-errors.ts';
import { isAbortedError } from '../errors/transport-errors.ts';

const upload = { ...operations.upload, repeat: 'never' } as const;
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const serve = async (listener: RequestListener) => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createRuntime(definition, { baseUrl, retry: { maxRetries: 0 }, random: () => 0.5, encodeMultipart });
};

/** Tells what arrived. */
const report: RequestListener = (request, response) => {
  let length = 0;
  request.on('data', (part: Buffer) => (length += part.length));
  request.on('end', () => {
    const { 'content-type': type, 'content-length': announced = null } = request.headers;
    response.end(JSON.stringify({ length, type, announced }));
  });
};

/** `count` parts of 64 KiB, then nothing more. */
const endless = (count: number) => {
  let left = count;
  let letGo: () => void = () => undefined;
  const cancelled = new Promise<void>((resolve) => (letGo = resolve));
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      (left -= 1) >= 0 ? controller.enqueue(new Uint8Array(65_536)) : new Promise(() => undefined),
    cancel: () => letGo(),
  });
  return { stream, cancelled };
};

describe("over Node's own fetch an upload", () => {
  const part = new Uint8Array(1_000);
  const stream = () => new Blob([part]).stream();

  test.each<[string, unknown, Readonly<Record<string, string>>, string | null]>([
    ['of bytes', part, {}, '1000'],
    ['of a Blob', new Blob([part]), {}, '1000'],
    ['of a function that opens a Blob', async () => new Blob([part]), {}, '1000'],
    ['of a stream', stream(), {}, null],
    ['of a function that opens a stream', stream, {}, null],
    ['of a stream whose length is known', stream(), { 'Content-Length': '1000' }, '1000'],
  ])('%s arrives whole, with its length where that is known', async (_, body, headers, announced) => {
    const runtime = await serve(report);
    const { raw } = await runtime.invoke(upload, { body, headers });
    expect(raw).toEqual({ length: 1_000, type: 'application/octet-stream', announced });
  });

  test('of a file in a form arrives whole, from bytes and from a stream, with its length where that is known', async () => {
    const multipart = { ...upload, requestContentType: 'multipart/form-data' } as const;
    const runtime = await serve(report);
    const fileOf = (content: unknown, size?: number) => ({
      content,
      fileName: 'a.png',
      contentType: 'image/png',
      size,
    });
    const arrived = [];
    for (const file of [fileOf(part), fileOf(stream(), 1_000), fileOf(stream())])
      arrived.push((await runtime.invoke(multipart, { body: { note: 'n', file } })).raw);
    const whole = { length: expect.any(Number), type: expect.stringMatching(/^multipart\/form-data; boundary=/) };
    const lengths = arrived.map((each) => (each as { readonly length: number }).length);
    expect(new Set(lengths).size).toBe(1);
    const announced = String(lengths[0]);
    expect(arrived).toEqual([
      { ...whole, announced },
      { ...whole, announced },
      { ...whole, announced: null },
    ]);
  });

  test('whose stream fails on the way is told as that', async () => {
    const runtime = await serve(report);
    let parts = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        parts += 1;
        if (parts < 3) controller.enqueue(part);
        else controller.error(new Error('canary'));
      },
    });
    expect(await failureOf(runtime.invoke(upload, { body }))).toSatisfy(isInvalidRequestError);
  });

  test('that is aborted lets its stream go', async () => {
    const controller = new AbortController();
    const { stream: body, cancelled } = endless(4);
    const runtime = await serve((request) => {
      request.once('data', () => controller.abort());
    });
    const failure = failureOf(runtime.invoke(upload, { body }, undefined, { signal: controller.signal }));
    expect(await failure).toSatisfy(isAbortedError);
    await cancelled;
  });

  test('that is refused before all of it has arrived lets its stream go', async () => {
    const { stream: body, cancelled } = endless(4);
    const runtime = await serve((request, response) => {
      request.once('data', () => response.writeHead(413, { connection: 'close' }).end('{}'));
    });
    expect(await failureOf(runtime.invoke(upload, { body }))).toMatchObject({ code: 'validation', status: 413 });
    await cancelled;
  });
});
