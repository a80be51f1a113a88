import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Exchange, Fault } from '../fault.ts';
import { answer, head, headersOf } from '../server/answer.ts';
import { gzipBomb, gzipBombInGzip } from './bombs.ts';
import { bytewise, dribble, endlessly, pour } from './stream.ts';

const base = { family: 'body', at: 'api', processed: 'unknown', ending: 'error', attempts: 'always' } as const;

const CHUNKED = ['transfer-encoding', 'chunked'] as const;

const lengthOf = (length: number): readonly [string, string] => ['content-length', String(length)];

/** Where nothing is expected, a body comes all the same. */
const statusWithBody = (status: number): number => (status === 204 ? 200 : status);

/** The good head, framed otherwise. */
const goodHead = ({ good, socket }: Exchange, ...framing: readonly (readonly [string, string])[]): void =>
  void socket.write(head(`HTTP/1.1 ${statusWithBody(good.status)} OK`, [...headersOf(good), ...framing]));

const JSON_START = Buffer.from('{"message":"');

const chunk = (bytes: Uint8Array, size = bytes.length): Buffer =>
  Buffer.concat([Buffer.from(`${size.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);

const encoded =
  (encoding: string, encode: (good: Uint8Array) => Uint8Array) =>
  (exchange: Exchange): void => {
    const { good } = exchange;
    answer(
      exchange,
      statusWithBody(good.status),
      [...headersOf(good), ['content-encoding', encoding]],
      encode(good.body),
    );
  };

/** Compressed, framed rightly, and broken in its middle. */
const broken = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let at = 12; at < Math.min(copy.length, 40); at += 1) copy[at] = 0xff;
  return copy;
};

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));

/** Something long enough to break, cut and stall in, as JSON. */
const long = (): Buffer => Buffer.concat([JSON_START, Buffer.alloc(2000, 'abcdefgh'), Buffer.from('"}')]);

const stalled = (exchange: Exchange): void => {
  goodHead(exchange, lengthOf(exchange.good.body.length + 100));
  exchange.socket.write(half(exchange.good.body));
};

const chunkedThen =
  (then: (exchange: Exchange) => void) =>
  (exchange: Exchange): void => {
    goodHead(exchange, CHUNKED);
    exchange.socket.write(chunk(JSON_START));
    then(exchange);
  };

/** Bodies that do not end, do not end where they say, or are not what they say. HEAD is answered as if it had a body, too. */
export const bodyFaults: readonly Fault[] = [
  { ...base, name: 'stalled body', serve: stalled },
  // What may be sent again has a result then; what may not, has none.
  { ...base, name: 'stalled body, once', attempts: 1, ending: 'any', serve: stalled },
  { ...base, name: 'stalled body, chunked', serve: chunkedThen(() => undefined) },
  {
    ...base,
    name: 'stalled error body',
    serve: ({ socket }) =>
      void socket.write(head('HTTP/1.1 400 Bad Request', [['content-type', 'application/json'], lengthOf(900)])),
  },
  {
    ...base,
    name: 'dribble: one byte each 10 ms, by length',
    serve: (exchange) => {
      goodHead(exchange, lengthOf(1_000_000));
      return dribble(exchange, 10, endlessly(Buffer.from(' ')));
    },
  },
  {
    ...base,
    name: 'dribble: one chunk each 10 ms',
    serve: (exchange) => {
      goodHead(exchange, CHUNKED);
      return dribble(exchange, 10, endlessly(chunk(Buffer.from(' '))));
    },
  },
  {
    ...base,
    name: 'dribble of an error body',
    serve: (exchange) => {
      exchange.socket.write(head('HTTP/1.1 500 Oops', [['content-type', 'application/json'], lengthOf(100_000)]));
      return dribble(exchange, 10, bytewise(Buffer.alloc(100_000, ' ')));
    },
  },
  {
    ...base,
    name: 'truncated body, by length',
    serve: ({ socket, good, ...rest }) => {
      goodHead({ socket, good, ...rest }, lengthOf(good.body.length + 10));
      socket.end(good.body);
    },
  },
  { ...base, name: 'truncated body, chunked', serve: chunkedThen(({ socket }) => void socket.end()) },
  {
    ...base,
    name: 'reset in the middle of the body',
    serve: chunkedThen(({ socket }) => {
      // What was written must be there before the reset, which would throw it away.
      setImmediate(() => socket.resetAndDestroy());
    }),
  },
  {
    ...base,
    name: 'cut JSON of the right length',
    onlyDocument: true,
    serve: (exchange) =>
      answer(exchange, statusWithBody(exchange.good.status), [['content-type', 'application/json']], '{"message":"cut'),
  },
  { ...base, name: 'gzip bomb of 256 MB', serve: encoded('gzip', () => gzipBomb(256)) },
  { ...base, name: 'gzip bomb of 256 MB, in two layers', serve: encoded('gzip, gzip', () => gzipBombInGzip(256)) },
  {
    ...base,
    name: 'gzip bomb as an error body',
    serve: (exchange) =>
      answer(
        exchange,
        400,
        [
          ['content-type', 'application/json'],
          ['content-encoding', 'gzip'],
        ],
        gzipBomb(256),
      ),
  },
  {
    ...base,
    name: 'gzip that breaks in its middle',
    onlyDocument: true,
    serve: encoded('gzip', () => broken(gzipSync(long()))),
  },
  { ...base, name: 'gzip that is cut', onlyDocument: true, serve: encoded('gzip', () => half(gzipSync(long()))) },
  {
    ...base,
    name: 'deflate that breaks in its middle',
    onlyDocument: true,
    serve: encoded('deflate', () => broken(deflateSync(long()))),
  },
  { ...base, name: 'br that is cut', onlyDocument: true, serve: encoded('br', () => half(brotliCompressSync(long()))) },
  {
    ...base,
    name: 'content-encoding gzip, and plain',
    serve: encoded('gzip', (good) => Buffer.concat([Buffer.from(' '), good])),
  },
  {
    ...base,
    name: 'content-encoding that nobody knows',
    // Its bytes are good as they are: who takes them is right by luck, who does not by RFC 9110, section 8.4.
    ending: 'any',
    serve: encoded('x-unheard-of', (good) => good),
  },
  {
    ...base,
    name: 'content-encoding in a hundred layers',
    serve: encoded(Array(100).fill('gzip').join(', '), (good) => gzipSync(good)),
  },
  {
    ...base,
    name: 'endless body, as fast as it is read',
    serve: (exchange) => {
      goodHead(exchange, CHUNKED);
      exchange.socket.write(chunk(JSON_START));
      return pour(exchange, endlessly(chunk(Buffer.alloc(65_536, 'a'))));
    },
  },
  {
    ...base,
    name: 'endless error body, until closed',
    serve: (exchange) => {
      exchange.socket.write(
        head('HTTP/1.1 400 Bad Request', [
          ['content-type', 'text/plain'],
          ['connection', 'close'],
        ]),
      );
      return pour(exchange, endlessly(Buffer.alloc(65_536, 'a')));
    },
  },
  {
    ...base,
    name: 'content-length of 20 digits',
    serve: (exchange) => goodHead(exchange, ['content-length', '99999999999999999999']),
  },
  {
    ...base,
    name: 'content-length that is negative',
    serve: (exchange) => goodHead(exchange, ['content-length', '-1']),
  },
  {
    ...base,
    name: 'chunk that is longer than it says',
    serve: chunkedThen(({ socket }) => void socket.end(chunk(Buffer.from('abcdef'), 2))),
  },
  {
    ...base,
    name: 'chunk that is shorter than it says',
    serve: chunkedThen(({ socket }) => void socket.end(chunk(Buffer.from('abc'), 2000))),
  },
  {
    ...base,
    name: 'chunk size that is no number',
    serve: chunkedThen(({ socket }) => void socket.end('zz\r\nabc\r\n0\r\n\r\n')),
  },
  {
    ...base,
    name: 'chunk size beyond 64 bits',
    serve: chunkedThen(({ socket }) => void socket.end('fffffffffffffffff\r\nabc\r\n0\r\n\r\n')),
  },
  {
    ...base,
    name: 'content-length too short, with trailing bytes',
    // By its framing, all of it came (RFC 9112, section 6.3).
    ...{ onlyDocument: true, orFile: true },
    serve: (exchange) => {
      goodHead(exchange, lengthOf(11));
      exchange.socket.end('{"message":"more than was said"}');
    },
  },
  {
    ...base,
    name: 'a second answer that nobody asked for',
    // RFC 9112, section 9.2: it must not be taken for an answer. The first one is whole.
    ending: 'result',
    serve: (exchange) => {
      answer(exchange, statusWithBody(exchange.good.status), headersOf(exchange.good), exchange.good.body);
      exchange.socket.end(head('HTTP/1.1 200 OK', [['content-type', 'text/html'], lengthOf(0)]));
    },
  },
  {
    ...base,
    name: 'chunks with extensions and trailers',
    ending: 'result',
    serve: (exchange) => {
      goodHead(exchange, CHUNKED);
      const { body } = exchange.good;
      if (body.length > 0) exchange.socket.write(`${body.length.toString(16)};name="value"\r\n`);
      exchange.socket.write(body);
      exchange.socket.write(`${body.length > 0 ? '\r\n' : ''}0;last\r\nx-trailer: 1\r\n\r\n`);
    },
  },
];
