import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isInvalidRequestError } from '@bgc/core';
import { createSterlingClient } from '@bgc/sterling';
import { documentFromFile } from '@bgc/sterling/node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { largestDocumentBytes } from './document-problems.ts';
import { pdfBytes, watchedStream } from './documents.fixture.ts';

/** What a server got of each upload. */
interface Upload {
  readonly type: string | undefined;
  readonly bytes: Buffer;
  readonly complete: boolean;
}
const uploads: Upload[] = [];
let server: Server;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  server = createServer((request, response) => {
    if (request.url === '/oauth/token') {
      response.end('{"access_token":"token","expires_in":36000}');
      return;
    }
    const chunks: Buffer[] = [];
    const note = (): void =>
      void uploads.push({
        type: request.headers['content-type'],
        bytes: Buffer.concat(chunks),
        complete: request.complete,
      });
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', note);
    request.on('end', () => {
      note();
      response.writeHead(201).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  uploads.length = 0;
});

const upload = (
  source: Parameters<ReturnType<typeof createSterlingClient>['candidates']['documents']['upload']>[1],
) => {
  const { port } = server.address() as AddressInfo;
  const sterling = createSterlingClient({
    environment: 'integration',
    clientId: 'sandbox-account',
    clientSecret: 'sandbox-secret',
    baseUrl: `http://127.0.0.1:${port}`,
  });
  return sterling.candidates.documents.upload('10001', source, { fileName: 'consent.pdf' });
};

const large = pdfBytes(largestDocumentBytes);

it.each([
  ['bytes', () => large],
  ['a buffer', () => large.buffer],
  ['a Blob', () => new Blob([large])],
  [
    'a stream',
    () => watchedStream([large.subarray(0, 700), large.subarray(700, 9_000_000), large.subarray(9_000_000)]).stream,
  ],
])('%s of 10 MB arrives as it is', async (_, source) => {
  await upload(source());
  expect(uploads).toHaveLength(1);
  expect(uploads[0]).toMatchObject({ type: 'application/octet-stream', complete: true });
  expect(uploads[0]?.bytes.equals(large)).toBe(true);
});

it('a file arrives as it is', async () => {
  const path = join(folder, 'consent.pdf');
  writeFileSync(path, large);
  await upload(await documentFromFile(path));
  expect(uploads[0]?.type).toBe('application/octet-stream');
  expect(uploads[0]?.bytes.equals(large)).toBe(true);
});

it('a stream that turns out too large never arrives whole, and the error says why', async () => {
  const { stream, cancelled } = watchedStream([large, new Uint8Array(1), new Uint8Array(1)]);
  const thrown: unknown = await upload(stream).catch((error: unknown) => error);
  expect(isInvalidRequestError(thrown) && thrown.message).toContain('turned out to be larger than 10 MB');
  expect(uploads.filter(({ complete }) => complete)).toEqual([]);
  expect(cancelled()).toBe(true);
});

it('what is no PDF is not sent', async () => {
  const thrown: unknown = await upload(new Blob(['no pdf'])).catch((error: unknown) => error);
  expect(isInvalidRequestError(thrown)).toBe(true);
  expect(uploads).toEqual([]);
});
