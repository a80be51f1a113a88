import type { Exchange, Fault } from '../fault.ts';
import { answer, answerWell, head, headersOf, wholeAnswer } from '../server/answer.ts';
import { dribble, endlessly } from './stream.ts';

const base = { family: 'head', at: 'api', processed: 'unknown', ending: 'any', attempts: 'always' } as const;

const say = ({ socket }: Exchange, text: string): void => void socket.write(Buffer.from(text, 'latin1'));

/** Bytes after which nothing more can come on this connection. */
const lastWords = ({ socket }: Exchange, text: string | Uint8Array): void =>
  void socket.end(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);

const wellWith =
  (...more: readonly (readonly [string, string])[]) =>
  (exchange: Exchange): void =>
    answer(exchange, exchange.good.status, [...headersOf(exchange.good), ...more], exchange.good.body);

const well = (exchange: Exchange, reason?: string): Buffer =>
  wholeAnswer(exchange.request.method, exchange.good.status, headersOf(exchange.good), exchange.good.body, reason);

/** What is good, after other heads. */
const wellAfter =
  (...heads: readonly string[]) =>
  (exchange: Exchange): void => {
    for (const one of heads) say(exchange, `HTTP/1.1 ${one}\r\n\r\n`);
    answerWell(exchange);
  };

/** What is good, with a status line changed, and the connection closed for a client that cannot tell where it ends. */
const withStatusLine =
  (change: (line: string) => string) =>
  (exchange: Exchange): void => {
    const bytes = well(exchange);
    const end = bytes.indexOf('\r\n');
    lastWords(exchange, Buffer.concat([Buffer.from(change(bytes.toString('latin1', 0, end))), bytes.subarray(end)]));
  };

const contradictoryLengths = (exchange: Exchange): void => {
  const bytes = Buffer.from(exchange.good.body);
  const lengths = [`${bytes.length}`, `${bytes.length + 7}`].map((length) => ['content-length', length] as const);
  const start = head(`HTTP/1.1 ${exchange.good.status} OK`, [...headersOf(exchange.good), ...lengths]);
  lastWords(exchange, Buffer.concat([start, bytes]));
};

const twoFramings = (exchange: Exchange): void => {
  const framings = [['content-length', '3'] as const, ['transfer-encoding', 'chunked'] as const];
  const start = head(`HTTP/1.1 ${exchange.good.status} OK`, [...headersOf(exchange.good), ...framings]);
  const body = Buffer.from(exchange.good.body);
  lastWords(
    exchange,
    Buffer.concat([start, Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]),
  );
};

const status =
  (code: number, body = '{"message":"unheard of"}') =>
  (exchange: Exchange): void =>
    answer(exchange, code, [['content-type', 'application/json']], body);

// Where nothing else is said, HTTP leaves it to the client whether it reads such an answer or refuses it: limits of size (RFC 9110, section 5.4),
// what a header may not hold (5.5), a header that is there once too often (5.3), two framings (RFC 9112, section 6.3), a version of the future (RFC 9110, 2.5).
/** What comes before the body. */
export const headFaults: readonly Fault[] = [
  {
    ...base,
    name: 'stalled in the middle of headers',
    ending: 'error',
    serve: (exchange) => say(exchange, 'HTTP/1.1 200 OK\r\ncontent-type: applic'),
  },
  {
    ...base,
    name: 'headers without end, one each 10 ms',
    ending: 'error',
    serve: (exchange) => {
      say(exchange, 'HTTP/1.1 200 OK\r\n');
      return dribble(exchange, 10, endlessly(Buffer.from('x-more: 1\r\n')));
    },
  },
  {
    ...base,
    name: 'garbage instead of HTTP',
    ending: 'error',
    serve: (exchange) => lastWords(exchange, '\u0000\u0016\u0003\u0001\u0002garbage\r\n\r\n'),
  },
  {
    ...base,
    name: 'TLS alert instead of HTTP',
    ending: 'error',
    serve: (exchange) => lastWords(exchange, '\u0015\u0003\u0001\u0000\u0002\u0002\u0016'),
  },
  // Only a body, as before there were status lines.
  { ...base, name: 'HTTP/0.9', ending: 'error', serve: (exchange) => lastWords(exchange, exchange.good.body) },
  { ...base, name: 'another protocol version', serve: withStatusLine((line) => line.replace('HTTP/1.1', 'HTTP/9.9')) },
  // Allowed by RFC 9112, section 4: the reason may be empty.
  {
    ...base,
    name: 'status line without a reason',
    ending: 'result',
    serve: withStatusLine((line) => line.replace(/ \D+$/, ' ')),
  },
  {
    ...base,
    name: 'status line with four digits',
    ending: 'error',
    serve: withStatusLine((line) => line.replace(/ \d+/, ' 2000')),
  },
  { ...base, name: 'status line without a status', ending: 'error', serve: withStatusLine(() => 'HTTP/1.1') },
  // A client must be able to read past it, even where it expects none (RFC 9110, section 15.2).
  { ...base, name: '100 before the answer', ending: 'result', serve: wellAfter('100 Continue') },
  {
    ...base,
    name: '103 three times before the answer',
    ending: 'result',
    serve: wellAfter(...Array<string>(3).fill('103 Early Hints\r\nlink: </style.css>; rel=preload')),
  },
  { ...base, name: '102 before the answer', ending: 'result', serve: wellAfter('102 Processing') },
  {
    ...base,
    name: 'endless 1xx, one each 10 ms',
    ending: 'error',
    serve: (exchange) => dribble(exchange, 10, endlessly(Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'))),
  },
  {
    ...base,
    name: '101 switching protocols',
    ending: 'error',
    serve: (exchange) =>
      say(exchange, 'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
  },
  { ...base, name: 'two Content-Type headers', serve: wellWith(['content-type', 'text/html']) },
  // An error that cannot be mended: the answer must be discarded (RFC 9112, section 6.3).
  { ...base, name: 'two different Content-Length headers', ending: 'error', serve: contradictoryLengths },
  { ...base, name: 'Content-Length beside chunks', serve: twoFramings },
  {
    ...base,
    name: 'two x-request-id headers',
    ending: 'result',
    serve: wellWith(['x-request-id', 'one'], ['x-request-id', 'two']),
  },
  { ...base, name: 'headers of 1 MB', serve: wellWith(['x-large', 'x'.repeat(1_000_000)]) },
  {
    ...base,
    name: '5,000 headers',
    serve: wellWith(...Array.from({ length: 5000 }, (_, index) => [`x-${index}`, '1'] as const)),
  },
  // Bytes beyond ASCII are data that nobody reads anything into (RFC 9110, section 5.5).
  {
    ...base,
    name: 'header with invalid bytes',
    ending: 'result',
    serve: wellWith(['x-request-id', '\u00ff\u00fe\u0080']),
  },
  { ...base, name: 'header with NUL', serve: wellWith(['x-request-id', 'a\u0000b']) },
  { ...base, name: 'header without a colon', serve: withStatusLine((line) => `${line}\r\nno colon here`) },
  // A client must read it as white space (RFC 9112, section 5.2).
  { ...base, name: 'header that is folded', ending: 'result', serve: wellWith(['x-folded', 'a\r\n b']) },
  {
    ...base,
    name: 'header names of Object.prototype',
    ending: 'result',
    serve: wellWith(['__proto__', 'a'], ['constructor', 'b'], ['tostring', 'c']),
  },
  // No status that ends a call has a body after 204 (RFC 9110, section 15.3.5): the next answer would begin with it.
  {
    ...base,
    name: '204 with a body',
    serve: (exchange) => say(exchange, 'HTTP/1.1 204 No Content\r\ncontent-length: 13\r\n\r\n{"status":"x"}'),
  },
  // Nothing is a good answer to some operations: here, and of 204.
  { ...base, name: '205 with nothing', serve: (exchange) => answer(exchange, 205, []) },
  {
    ...base,
    name: '206 that nobody asked for',
    // A part is no whole answer (RFC 9110, section 15.3.7).
    ...{ ending: 'error', onlyDocument: true },
    serve: (exchange) =>
      answer(
        exchange,
        206,
        [
          ['content-type', 'application/json'],
          ['content-range', 'bytes 0-0/9'],
        ],
        '{',
      ),
  },
  {
    ...base,
    name: '304 that nobody asked for',
    ending: 'error',
    serve: (exchange) => answer(exchange, 304, [['etag', '"a"']]),
  },
  { ...base, name: 'status 600', ending: 'error', serve: status(600) },
  { ...base, name: 'status 999', ending: 'error', serve: status(999) },
  // As good as 200 to who does not know it (RFC 9110, section 15), and its document may be one.
  { ...base, name: 'status 299 with another document', serve: status(299) },
];
