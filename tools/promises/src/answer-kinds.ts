import type { Answer, Planted, SentRequest } from './planted-provider.ts';

/** The answers that any operation of any provider may get. */
export const good: Answer = (planted, operation) => planted.json(planted.good(operation));

export const refused =
  (status: number): Answer =>
  (planted, operation) =>
    planted.json(planted.bad(operation), status);

export const text =
  (status: number, body: (canary: string) => string, headers: object = {}): Answer =>
  (planted) =>
    new Response(body(planted.canary('answer.text')), { status, headers: { ...planted.headers(), ...headers } });

export const shaped =
  (shape: (planted: Planted) => unknown): Answer =>
  (planted) =>
    planted.json(shape(planted));

export const thrown =
  (make: (canary: (place: string) => string) => unknown): Answer =>
  (planted) => {
    throw make((place) => planted.canary(`thrown.${place}`));
  };

/** Servers echo: an id of the request that is made of what was sent. */
export const echo =
  (pick: (request: SentRequest) => string | undefined): Answer =>
  (planted, operation, request) =>
    new Response(JSON.stringify(planted.bad(operation)), {
      status: 409,
      headers: { ...planted.headers(), 'x-request-id': pick(request) ?? 'nothing' },
    });

export const lastSegment = ({ url }: SentRequest): string | undefined => new URL(url).pathname.split('/').at(-1);

export const breaking: Answer = (planted) => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`[{"note":"${planted.canary('answer.text')}`));
      controller.error(new Error(planted.canary('thrown.body')));
    },
  });
  return new Response(body, { headers: planted.headers() });
};

export const neverAnswers: Answer = () => new Promise<never>(() => undefined);

const bearer = ({ headers }: SentRequest): string => headers['authorization']?.replace(/^\S+ /, '') ?? '';

/** By what the provider does. */
export const anywhere: Readonly<Record<string, Answer>> = {
  'answers well': good,
  ...Object.fromEntries(
    [204, 301, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503].map((status) => [
      `answers ${status}`,
      refused(status),
    ]),
  ),
  'answers 400 with text': text(400, (canary) => `Ada ${canary}`),
  'answers 200 with text': text(200, (canary) => `Ada ${canary}`),
  'answers 200 with a page': text(200, (canary) => `<!doctype html>${canary}`, { 'content-type': 'text/html' }),
  'answers 200 with half a document': text(200, (canary) => `[{"note":"${canary}`),
  'echoes the id': echo(lastSegment),
  'echoes the id with a prefix': echo((request) => `req-${lastSegment(request) ?? ''}:7`),
  'echoes a header': echo(({ headers }) => headers['x-own']),
  'echoes the token': echo(bearer),
  'echoes the token with a prefix': echo((request) => `t.${bearer(request)}`),
  'echoes the id split by dashes': echo((request) =>
    lastSegment(request)
      ?.match(/.{1,4}/g)
      ?.join('-'),
  ),
  'echoes the id in base64': echo((request) => btoa(lastSegment(request) ?? '')),
  'echoes the token in hex': echo((request) =>
    Array.from(bearer(request), (letter) => letter.charCodeAt(0).toString(16)).join(''),
  ),
  'answers 503 and asks to wait in words': text(503, (canary) => canary, { 'retry-after': 'some text' }),
  'answers at too great a length': text(200, (canary) => canary.repeat(3_000)),
  'breaks off': breaking,
  'never answers': neverAnswers,
  'throws an error': thrown(
    (canary) =>
      new TypeError(canary('message'), { cause: Object.assign(new Error(canary('cause')), { code: 'ECONNRESET' }) }),
  ),
  'throws an error with a code of its own': thrown((canary) =>
    Object.assign(new Error(canary('message')), { code: canary('code') }),
  ),
  'throws a name': thrown((canary) =>
    Object.assign(new Error(canary('message')), { name: canary('name'), url: canary('url') }),
  ),
  'throws text': thrown((canary) => canary('text')),
  'throws an object': thrown((canary) => ({ body: canary('body'), headers: { authorization: canary('header') } })),
};
