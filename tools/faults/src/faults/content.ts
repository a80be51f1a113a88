import type { Exchange, Fault } from '../fault.ts';
import { answer, headersOf } from '../server/answer.ts';

const base = { family: 'content', at: 'api', processed: 'unknown', ending: 'error', attempts: 'always' } as const;

const HTML = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>';

const says =
  (status: number, type: string | undefined, body: string) =>
  (exchange: Exchange): void =>
    answer(exchange, status, type === undefined ? [] : [['content-type', type]], body);

/** The good body, under another type. */
const goodAs =
  (type: string | undefined) =>
  (exchange: Exchange): void => {
    const others = headersOf(exchange.good).filter(([name]) => name.toLowerCase() !== 'content-type');
    answer(
      exchange,
      exchange.good.status,
      type === undefined ? others : [...others, ['content-type', type]],
      exchange.good.body,
    );
  };

/** All that a request carried, as an answer may repeat it: path with query, body, credentials. */
const repeated = ({ request }: Exchange): string => {
  const credentials = Object.entries(request.headers).filter(([name]) => !['host', 'connection'].includes(name));
  return [
    `${request.method} ${request.path}`,
    ...credentials.map(([name, value]) => `${name}: ${value}`),
    Buffer.from(request.body).toString('utf8'),
  ].join('\n');
};

/** As the providers' error documents and their relatives name their texts. */
const errorDocument = (text: string): string =>
  JSON.stringify({
    message: text,
    error: { message: text, code: text },
    errors: [{ message: text, detail: text, field: text }],
    title: text,
    detail: text,
    description: text,
    code: text,
    type: text,
  });

const repeats =
  (status: number) =>
  (exchange: Exchange): void =>
    answer(exchange, status, [['content-type', 'application/json']], errorDocument(repeated(exchange)));

const oneLine = (exchange: Exchange): string =>
  repeated(exchange)
    .replaceAll(/[^\u0020-\u007E]+/g, ' ')
    .slice(0, 6000);

/** What a body is said to be, and error answers. A 4xx says that nothing was done; a 5xx leaves it open. */
export const contentFaults: readonly Fault[] = [
  // The document is the good one: RFC 9110, section 8.3 lets a client look at it whatever its type says, or believe the type.
  { ...base, name: 'wrong content type: text/plain', ending: 'any', serve: goodAs('text/plain') },
  { ...base, name: 'wrong content type: image/png', ending: 'any', serve: goodAs('image/png') },
  { ...base, name: 'no content type', ending: 'any', serve: goodAs(undefined) },
  { ...base, name: 'content type that is no type', ending: 'any', serve: goodAs(';;;=,"') },
  {
    ...base,
    name: 'JSON in a charset that nobody knows',
    ending: 'any',
    serve: goodAs('application/json; charset=x-unheard-of'),
  },
  { ...base, name: 'HTML with 200', serve: says(200, 'text/html; charset=utf-8', HTML) },
  { ...base, name: 'HTML with 400', processed: 'no', serve: says(400, 'text/html', HTML) },
  { ...base, name: 'HTML with 403', processed: 'no', serve: says(403, 'text/html', HTML) },
  { ...base, name: 'HTML with 404', processed: 'no', serve: says(404, 'text/html', HTML) },
  { ...base, name: 'HTML with 500', serve: says(500, 'text/html', HTML) },
  { ...base, name: 'HTML with 502', serve: says(502, 'text/html', HTML) },
  { ...base, name: 'HTML with 503', serve: says(503, 'text/html', HTML) },
  { ...base, name: 'HTML under the JSON content type', serve: says(200, 'application/json', HTML) },
  // A healthy answer to some operations is empty.
  { ...base, name: 'empty 200', ending: 'any', serve: says(200, 'application/json', '') },
  { ...base, name: 'empty 200 without a content type', ending: 'any', serve: says(200, undefined, '') },
  { ...base, name: 'empty 400', processed: 'no', serve: says(400, 'application/json', '') },
  { ...base, name: '400 with JSON text', processed: 'no', serve: says(400, 'application/json', '"no"') },
  { ...base, name: '400 with null', processed: 'no', serve: says(400, 'application/json', 'null') },
  { ...base, name: '400 with broken JSON', processed: 'no', serve: says(400, 'application/json', '{"message":') },
  // 201 is a success, and `{}` may be a good document.
  { ...base, name: '201 where another status is good', ending: 'any', serve: says(201, 'application/json', '{}') },
  {
    ...base,
    name: 'an error document with 200',
    // Where no member of a good document is required, this is one.
    ending: 'any',
    serve: says(200, 'application/json', errorDocument('refused')),
  },
  ...[400, 401, 403, 404, 409, 422].map((status): Fault => ({
    ...base,
    name: `${status} that repeats the request`,
    processed: 'no',
    serve: repeats(status),
  })),
  { ...base, name: '500 that repeats the request', serve: repeats(500) },
  { ...base, name: '200 of another shape that repeats the request', ending: 'any', serve: repeats(200) },
  {
    ...base,
    name: 'HTML that repeats the request',
    processed: 'no',
    serve: (exchange) => answer(exchange, 400, [['content-type', 'text/html']], `<p>${repeated(exchange)}</p>`),
  },
  {
    ...base,
    name: 'broken JSON that repeats the request',
    onlyDocument: true,
    serve: (exchange) =>
      answer(exchange, 200, [['content-type', 'application/json']], `{"message": ${repeated(exchange)}`),
  },
  {
    ...base,
    name: 'headers that repeat the request',
    processed: 'no',
    serve: (exchange) =>
      answer(
        exchange,
        400,
        ['x-request-id', 'content-type', 'retry-after', 'www-authenticate'].map(
          (name) => [name, oneLine(exchange)] as const,
        ),
        '{}',
      ),
  },
  {
    ...base,
    name: 'a reason phrase that repeats the request',
    processed: 'no',
    serve: (exchange) => void exchange.socket.write(`HTTP/1.1 400 ${oneLine(exchange)}\r\ncontent-length: 0\r\n\r\n`),
  },
];
