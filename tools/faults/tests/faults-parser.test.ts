import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnection } from '../src/server/read-connection.ts';
import { readRequest, type ReadRequest } from '../src/server/read-request.ts';

interface Read {
  readonly whole: readonly ReadRequest[];
  /** Requests of which half was told before the whole. */
  readonly halves: number;
  readonly unreadable: number;
}

/** What is read of these pieces, sent one after the other. */
const readPieces = async (pieces: readonly Uint8Array[]): Promise<Read> => {
  const whole: ReadRequest[] = [];
  let halves = 0;
  let unreadable = 0;
  const stream = new PassThrough();
  const done = new Promise<void>((resolve) => stream.once('close', resolve));
  readConnection(stream, {
    half: () => {
      halves += 1;
      return false;
    },
    whole: (request) => void whole.push(request),
    unreadable: () => {
      unreadable += 1;
      stream.end();
    },
  });
  for (const piece of pieces) if (!stream.writableEnded) stream.write(piece);
  if (!stream.writableEnded) stream.end();
  await done;
  return { whole, halves, unreadable };
};

const token = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,9}$/)
  .filter((name) => !/^(?:content-length|transfer-encoding)$/.test(name));
const header = fc.tuple(token, fc.stringMatching(/^[!-~](?:[ -~]{0,12}[!-~])?$/));

const requestOf = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    path: fc.stringMatching(/^\/[!-~]{0,20}$/),
    headers: fc.array(header, { maxLength: 4 }),
    // Bodies that look like the end of a head, or like chunks, must not be taken for it.
    body: fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .constantFrom('\r\n\r\n', '0\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n')
        .map((text) => Uint8Array.from(Buffer.from(text))),
    ),
    chunks: fc.option(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }), { nil: undefined }),
    trailer: fc.boolean(),
  })
  .map(({ method, path, headers, body, chunks, trailer }) => {
    const lines = [`${method} ${path} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
    const head = (framing: string): Buffer => Buffer.from(`${[...lines, framing].join('\r\n')}\r\n\r\n`);
    if (chunks === undefined)
      return { method, path, body, bytes: Buffer.concat([head(`Content-Length: ${body.length}`), body]) };
    const parts: Buffer[] = [head('Transfer-Encoding: chunked')];
    let at = 0;
    for (const size of [...chunks, body.length]) {
      const data = body.subarray(at, at + size);
      if (data.length > 0)
        parts.push(Buffer.from(`${data.length.toString(16)};a="b"\r\n`), Buffer.from(data), Buffer.from('\r\n'));
      at += size;
    }
    parts.push(Buffer.from(trailer ? '0\r\nx-trailer: 1\r\n\r\n' : '0\r\n\r\n'));
    return { method, path, body, bytes: Buffer.concat(parts) };
  });

const cut = (bytes: Buffer, cuts: readonly number[]): readonly Buffer[] => {
  const places = [...new Set(cuts.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));
};

describe('the parser of requests', () => {
  it('reads the same, however the bytes were cut, in any number of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(requestOf, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (requests, cuts) => {
          const bytes = Buffer.concat(requests.map((request) => request.bytes));
          const pieces = cut(bytes, cuts);
          expect(Buffer.concat(pieces)).toEqual(bytes);
          const read = await readPieces(pieces);
          expect(read).toEqual(await readPieces([bytes]));
          expect(read.unreadable).toBe(0);
          expect(read.halves).toBe(requests.length);
          const told = requests.map(({ method, path, body }) => ({ method, path, body }));
          expect(read.whole.map(({ method, path, body }) => ({ method, path, body }))).toEqual(told);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads the same, cut at each of its bytes, and byte for byte', async () => {
    const bytes = Buffer.from(
      'POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-Two: 1\r\nx-two: 2\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x\r\nde\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
    );
    const whole = await readPieces([bytes]);
    expect(whole.whole.map(({ headers, body }) => [headers['x-two'], Buffer.from(body).toString()])).toEqual([
      ['1, 2', 'abcde'],
      [undefined, ''],
    ]);
    for (let at = 1; at < bytes.length; at += 1) {
      expect(await readPieces([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
    }
    expect(await readPieces([...bytes].map((byte) => Buffer.from([byte])))).toEqual(whole);
  });

  it('never takes a part of a request for a whole one', () => {
    fc.assert(
      fc.property(requestOf, fc.nat(), ({ bytes }, place) => {
        expect(readRequest(bytes.subarray(0, place % bytes.length)).kind).toBe('incomplete');
        expect(readRequest(bytes)).toMatchObject({ kind: 'complete', length: bytes.length });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['no request at all\r\n', 'the first line is no request'],
    ['GET / HTTP/2\r\n', 'the first line is no request'],
    ['GET / HTTP/1.1\r\n: x\r\n\r\n', 'a header has no name'],
    ['POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n', 'content-length -1'],
    ['POST / HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n', 'transfer coding gzip'],
    ['POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 'a chunk has no size'],
    ['POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc', 'a chunk is longer than it says'],
  ])('says of %j why it cannot be read', (text, why) => {
    expect(readRequest(Buffer.from(text))).toEqual({ kind: 'unreadable', why });
  });
});
