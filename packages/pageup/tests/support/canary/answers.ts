import { operations } from '../../../src/generated/operations.ts';
import type { Answer, OperationName, Planted, SentRequest } from './planted-provider.ts';

/** What the provider does at some operations; at the others it answers well. */
export interface Behaviour {
  readonly name: string;
  readonly at: Partial<Record<OperationName, Answer>>;
}

const good: Answer = (planted, operation) => planted.json(planted.good(operation));
const refused =
  (status: number): Answer =>
  (planted, operation) =>
    planted.json(planted.bad(operation), status);
const text =
  (status: number, body: (canary: string) => string, headers: object = {}): Answer =>
  (planted) =>
    new Response(body(planted.canary('answer.text')), { status, headers: { ...planted.headers(), ...headers } });
const shaped =
  (shape: (planted: Planted) => unknown): Answer =>
  (planted) =>
    planted.json(shape(planted));
const thrown =
  (make: (canary: (place: string) => string) => unknown): Answer =>
  (planted) => {
    throw make((place) => planted.canary(`thrown.${place}`));
  };

/** Servers echo: an id of the request that is made of what was sent. */
const echo =
  (pick: (request: SentRequest) => string | undefined): Answer =>
  (planted, operation, request) =>
    new Response(JSON.stringify(planted.bad(operation)), {
      status: 409,
      headers: { ...planted.headers(), 'x-request-id': pick(request) ?? 'nothing' },
    });
const lastSegment = ({ url }: SentRequest): string | undefined => new URL(url).pathname.split('/').at(-1);

const breaking: Answer = (planted) => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`[{"note":"${planted.canary('answer.text')}`));
      controller.error(new Error(planted.canary('thrown.body')));
    },
  });
  return new Response(body, { headers: planted.headers() });
};
const never: Answer = () => new Promise<never>(() => undefined);

/** A token that says of itself things that nobody should see. */
const jwt: Answer = (planted) => {
  const claims = {
    scope: [planted.canary('token.scope'), 'Public.BackgroundCheck.Read'],
    [planted.canary('token.claim.name')]: planted.canary('token.claim.value'),
    iss: `https://${planted.canary('token.issuer')}.example`,
  };
  const token = [{ alg: 'none' }, claims, {}].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.');
  return planted.json({ access_token: token, expires_in: 300, token_type: planted.canary('token.type') });
};

const documented =
  (start: string): Answer =>
  (planted) =>
    planted.json(
      [
        {
          message: `${start}: ${planted.canary('answer.message')}`,
          field: `results[0].${planted.canary('answer.field')}`,
        },
        { message: planted.canary('answer.message'), field: 'results[0].reportLink', ...planted.unknown() },
      ],
      start.startsWith('The') ? 404 : 400,
    );

const listed = (change: (check: Record<string, unknown>, planted: Planted) => object): Answer =>
  shaped((planted) => {
    const [first, second] = planted.good('listBackgroundChecks') as Record<string, unknown>[];
    return [
      { ...first, ...change(first ?? {}, planted) },
      { ...second, id: `${String(second?.['id'])}2` },
    ];
  });

const everywhere: Readonly<Record<string, Answer>> = {
  'answers well': good,
  ...Object.fromEntries(
    [204, 301, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503].map((status) => [
      `answers ${status}`,
      refused(status),
    ]),
  ),
  'answers a documented 400 with more text': documented('Name is required'),
  'answers the passing 404 with more text': documented('The underlying connection was closed'),
  'answers 400 with text': text(400, (canary) => `Ada ${canary}`),
  'answers 200 with text': text(200, (canary) => `Ada ${canary}`),
  'answers 200 with a page': text(200, (canary) => `<!doctype html>${canary}`, { 'content-type': 'text/html' }),
  'answers 200 with half a document': text(200, (canary) => `[{"note":"${canary}`),
  'echoes the id': echo(lastSegment),
  'echoes the id with a prefix': echo((request) => `req-${lastSegment(request) ?? ''}:7`),
  'echoes the query': echo(({ url }) => new URL(url).searchParams.get('provider') ?? undefined),
  'echoes a header': echo(({ headers }) => headers['x-own']),
  'echoes the token': echo(({ headers }) => headers['authorization']?.slice('Bearer '.length)),
  'echoes the token with a prefix': echo(
    ({ headers }) => `t.${headers['authorization']?.slice('Bearer '.length) ?? ''}`,
  ),
  'echoes the body': echo(({ body }) => `b/${/"referenceNumber":"(\w+)"/.exec(body)?.[1] ?? ''}`),
  'answers 503 and asks to wait in words': text(503, (canary) => canary, { 'retry-after': 'some text' }),
  'answers at too great a length': text(200, (canary) => canary.repeat(3_000)),
  'breaks off': breaking,
  'never answers': never,
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

/** Only once the check is out of the queue and handed out. */
const onceQueued =
  (answer: Answer): Answer =>
  (planted, operation, request) =>
    (request.body.includes('"status":"queued"') ? good : answer)(planted, operation, request);

const particular: readonly Behaviour[] = [
  {
    name: 'a token that would break the header',
    at: { createToken: shaped((planted) => ({ access_token: `${planted.canary('token.bad')}\r\nx: y` })) },
  },
  { name: 'no token', at: { createToken: shaped((planted) => ({ token: planted.canary('token.other') })) } },
  {
    name: '403 for a token that can be read',
    at: { createToken: jwt, listBackgroundChecks: refused(403), updateBackgroundCheck: refused(403) },
  },
  { name: 'a list of text', at: { listBackgroundChecks: shaped((planted) => [planted.canary('answer.text')]) } },
  {
    name: 'a list of something else',
    at: { listBackgroundChecks: shaped((planted) => ({ ...planted.unknown(), also: planted.unknown() })) },
  },
  {
    name: 'a check without an id',
    at: { listBackgroundChecks: listed((_, planted) => ({ id: null, note: planted.canary('answer.text') })) },
  },
  {
    name: 'an id that is an object',
    at: { listBackgroundChecks: listed((_, planted) => ({ id: planted.unknown() })) },
  },
  {
    name: 'an applicant that is text',
    at: { listBackgroundChecks: listed((_, planted) => ({ applicant: planted.canary('answer.text') })) },
  },
  {
    name: 'results that are text',
    at: { listBackgroundChecks: listed((_, planted) => ({ results: planted.canary('answer.text') })) },
  },
  {
    name: 'a dictionary of people',
    at: { listBackgroundChecks: listed((_, planted) => ({ application: planted.unknown() })) },
  },
];

/** Every kind of answer at every operation of the spec, and some that mean something at one only. */
export const behaviours: readonly Behaviour[] = [
  ...(Object.keys(operations) as OperationName[]).flatMap((operation) =>
    Object.entries(everywhere).map(([name, answer]) => ({ name: `${operation} ${name}`, at: { [operation]: answer } })),
  ),
  ...Object.entries(everywhere).map(([name, answer]) => ({
    name: `updateBackgroundCheck ${name}, once queued`,
    at: { updateBackgroundCheck: onceQueued(answer) },
  })),
  ...particular,
];
