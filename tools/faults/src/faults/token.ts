import type { Exchange, Fault } from '../fault.ts';
import { answer, answerWell, head, headersOf } from '../server/answer.ts';
import { gzipBomb } from './bombs.ts';
import { onceToo } from './once-too.ts';
import { dribble, endlessly, pause } from './stream.ts';

// Nothing was asked of the API yet: a token request that fails leaves nothing behind.
const base = { family: 'token', at: 'token', processed: 'no', ending: 'error', attempts: 'always' } as const;

const JSON_TYPE = [['content-type', 'application/json']] as const;

const says =
  (status: number, body: string, ...headers: readonly (readonly [string, string])[]) =>
  (exchange: Exchange): void =>
    answer(exchange, status, [...JSON_TYPE, ...headers], body);

/** The good token document, with members replaced by raw JSON, or left out. */
const lying =
  (changes: Readonly<Record<string, string | undefined>>) =>
  (exchange: Exchange): void => {
    const good: unknown = JSON.parse(Buffer.from(exchange.good.body).toString('utf8'));
    const members = new Map(
      Object.entries(good as Record<string, unknown>).map(([name, value]) => [name, JSON.stringify(value)]),
    );
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) members.delete(name);
      else members.set(name, value);
    }
    const body = `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
    answer(exchange, exchange.good.status, headersOf(exchange.good), body);
  };

const refuseToken = (exchange: Exchange): void => {
  exchange.turnAway();
  says(401, '{"message":"token revoked"}', ['www-authenticate', 'Bearer error="invalid_token"'])(exchange);
};

/** Each token is dead as soon as the next is asked for; the API knows the last only. */
const rotating = (exchange: Exchange): void => {
  const { request, attempt, seen } = exchange;
  if (request.at === 'token') {
    lying({ access_token: JSON.stringify(`rotated-${attempt}`) })(exchange);
    return;
  }
  const asked = seen.filter(({ at }) => at === 'token').length;
  if (request.headers['authorization'] === `Bearer rotated-${asked}`) answerWell(exchange);
  else refuseToken(exchange);
};

/** Tokens are given, and none is accepted. */
const revoking = (exchange: Exchange): void => {
  if (exchange.request.at === 'token') answerWell(exchange);
  else refuseToken(exchange);
};

const credentialsOf = ({ request }: Exchange): string => {
  const basic = /^Basic (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const decoded = basic === undefined ? '' : Buffer.from(basic, 'base64').toString('utf8');
  const body = Buffer.from(request.body).toString('utf8');
  const secret = new URLSearchParams(body).get('client_secret') ?? '';
  return [decoded, request.headers['authorization'] ?? '', secret, body].filter(Boolean).join(' ');
};

const repeating =
  (status: number) =>
  (exchange: Exchange): void =>
    says(
      status,
      JSON.stringify({ error: 'invalid_client', error_description: `Bad credentials: ${credentialsOf(exchange)}` }),
    )(exchange);

/**
 * What `expires_in` says. RFC 6749, section 5.1 only recommends it: a client may refuse the answer, or use the token once and take no life for granted.
 */
const lifetimes: Readonly<Record<string, string | undefined>> = {
  '0': '0',
  negative: '-300',
  'text of digits': '"300"',
  text: '"soon"',
  'NaN text': '"NaN"',
  '1e400': '1e400',
  '20 digits': '99999999999999999999',
  'a fraction': '0.5',
  null: 'null',
  true: 'true',
  'an object': '{}',
  missing: undefined,
};

/** Bad ways of a token endpoint. The API is healthy, where nothing else is said. */
export const tokenFaults: readonly Fault[] = [
  // On the same port as the API, so it cannot be refused alone.
  ...onceToo({ ...base, name: 'token endpoint down', serve: ({ socket }) => void socket.resetAndDestroy() }),
  ...onceToo({ ...base, name: 'token endpoint closes without an answer', serve: ({ socket }) => void socket.end() }),
  {
    ...base,
    name: 'token endpoint slow, 60 ms',
    ending: 'result',
    serve: async (exchange) => {
      if (await pause(60, exchange)) answerWell(exchange);
    },
  },
  {
    ...base,
    name: 'token endpoint slower than the deadline',
    serve: async (exchange) => {
      if (await pause(2000, exchange)) answerWell(exchange);
    },
  },
  ...onceToo({ ...base, name: 'token endpoint stalled', serve: () => undefined }),
  {
    ...base,
    name: 'token endpoint stalls in its body',
    serve: ({ socket, good }) =>
      void socket.write(
        Buffer.concat([
          head('HTTP/1.1 200 OK', [...headersOf(good), ['content-length', '900']]),
          good.body.subarray(0, 5),
        ]),
      ),
  },
  {
    ...base,
    name: 'token endpoint dribbles',
    serve: (exchange) => {
      exchange.socket.write(head('HTTP/1.1 200 OK', [...JSON_TYPE, ['content-length', '100000']]));
      return dribble(exchange, 10, endlessly(Buffer.from(' ')));
    },
  },
  {
    ...base,
    name: 'token endpoint answers with a gzip bomb',
    serve: (exchange) => answer(exchange, 200, [...JSON_TYPE, ['content-encoding', 'gzip']], gzipBomb(256)),
  },
  {
    ...base,
    name: 'token endpoint answers HTML with 200',
    serve: (exchange) => answer(exchange, 200, [['content-type', 'text/html']], '<p>Sign in</p>'),
  },
  {
    ...base,
    name: 'token endpoint answers HTML with 403',
    serve: (exchange) => answer(exchange, 403, [['content-type', 'text/html']], '<p>No</p>'),
  },
  { ...base, name: 'token endpoint answers nothing with 200', serve: says(200, '') },
  { ...base, name: 'token endpoint answers with text', serve: says(200, '"token"') },
  { ...base, name: 'token endpoint answers with null', serve: says(200, 'null') },
  { ...base, name: 'token endpoint answers broken JSON', serve: says(200, '{"access_token":"half') },
  {
    ...base,
    name: 'token endpoint answers deep nesting',
    serve: says(200, `{"access_token":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  },
  ...Object.entries(lifetimes).map(([name, value]): Fault => ({
    ...base,
    name: `expires_in: ${name}`,
    ending: 'any',
    serve: lying({ expires_in: value }),
  })),
  { ...base, name: 'token missing', serve: lying({ access_token: undefined }) },
  { ...base, name: 'token null', serve: lying({ access_token: 'null' }) },
  { ...base, name: 'token empty', serve: lying({ access_token: '""' }) },
  { ...base, name: 'token a number', serve: lying({ access_token: '12345' }) },
  // In a header it would begin another header, or be cut.
  { ...base, name: 'token with a line break', serve: lying({ access_token: String.raw`"a\r\nx-injected: 1"` }) },
  { ...base, name: 'token that no header can hold', serve: lying({ access_token: '"\u20AC\u0000"' }) },
  {
    ...base,
    name: 'token under __proto__',
    serve: says(200, '{"__proto__":{"access_token":"polluted"},"expires_in":300}'),
  },
  // RFC 6749, section 7.1: a token of a type that is not understood must not be used.
  { ...base, name: 'token of another type', serve: lying({ token_type: '"mac"' }) },
  { ...base, name: 'tokens revoked at once', everywhere: true, serve: revoking },
  { ...base, name: 'tokens that rotate', ending: 'result', everywhere: true, serve: rotating },
  { ...base, name: 'token endpoint says 400 invalid_client', serve: says(400, '{"error":"invalid_client"}') },
  { ...base, name: 'token endpoint says 401', serve: says(401, '{"error":"invalid_client"}') },
  ...onceToo({ ...base, name: 'token endpoint says 429', serve: says(429, '{}', ['retry-after', '0']) }),
  { ...base, name: 'token endpoint says 429 for a day', serve: says(429, '{}', ['retry-after', '86400']) },
  ...onceToo({ ...base, name: 'token endpoint says 500', serve: says(500, '{}') }),
  ...onceToo({ ...base, name: 'token endpoint says 503', serve: says(503, '{}') }),
  { ...base, name: 'token endpoint repeats the secret with 400', serve: repeating(400) },
  { ...base, name: 'token endpoint repeats the secret with 401', serve: repeating(401) },
  { ...base, name: 'token endpoint repeats the secret with 500', serve: repeating(500) },
  { ...base, name: 'token endpoint repeats the secret with 200', serve: repeating(200) },
  {
    ...base,
    name: 'token endpoint redirects to another origin',
    serve: (exchange) =>
      answer(exchange, 307, [['location', `${exchange.elsewhere.otherOrigin}${exchange.request.path}`]]),
  },
];
