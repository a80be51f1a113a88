import { JSON_TYPE, whole, type Expectation, type Expectations } from './expectation.fixture.ts';

const json = (status: number, body: RegExp | ((body: Buffer) => boolean)): Expectation =>
  whole(status, JSON_TYPE, body);

/** The good document, with these members as raw JSON. */
const token = (
  access = ',"access_token":"good-token"',
  expires = ',"expires_in":300',
  type = ',"token_type":"Bearer"',
): Expectation => json(200, (body) => body.toString() === `{${`${access}${type}${expires}`.slice(1)}}`);
const expires = (value: string): Expectation => token(undefined, `,"expires_in":${value}`);
const access = (value: string): Expectation => token(`,"access_token":${value}`);

const repeatsSecret = (status: number): Expectation =>
  json(status, (body) => {
    const { error_description: text } = JSON.parse(body.toString()) as { error_description: string };
    return text.includes('sent-secret') && text.includes('sent-credential');
  });

export const tokenExpectations: Expectations = {
  'token endpoint down': ['reset', ''],
  'token endpoint closes without an answer': ['closed', ''],
  'token endpoint slow, 60 ms': token(),
  'token endpoint slower than the deadline': ['silent', ''],
  'token endpoint stalled': ['silent', ''],
  'token endpoint stalls in its body': ['silent', /\r\ncontent-length: 900\r\n\r\n\{"acc$/],
  'token endpoint dribbles': ['silent', /\r\n\r\n {3,60}$/],
  'token endpoint answers with a gzip bomb': whole(
    200,
    /^content-encoding: gzip\r$/m,
    (body) => body.readUInt16BE() === 0x1f8b,
  ),
  'token endpoint answers HTML with 200': whole(200, /^content-type: text\/html\r$/m, /^<p>/),
  'token endpoint answers HTML with 403': whole(403, /^content-type: text\/html\r$/m, /^<p>/),
  'token endpoint answers nothing with 200': json(200, /^$/),
  'token endpoint answers with text': json(200, /^"token"$/),
  'token endpoint answers with null': json(200, /^null$/),
  'token endpoint answers broken JSON': json(200, /^\{"access_token":"half$/),
  'token endpoint answers deep nesting': json(200, (body) => body.toString().includes('['.repeat(100_000))),
  'expires_in: 0': expires('0'),
  'expires_in: negative': expires('-300'),
  'expires_in: text of digits': expires('"300"'),
  'expires_in: text': expires('"soon"'),
  'expires_in: NaN text': expires('"NaN"'),
  'expires_in: 1e400': expires('1e400'),
  'expires_in: 20 digits': expires('99999999999999999999'),
  'expires_in: a fraction': expires('0.5'),
  'expires_in: null': expires('null'),
  'expires_in: true': expires('true'),
  'expires_in: an object': expires('{}'),
  'expires_in: missing': token(undefined, ''),
  'token missing': token(''),
  'token null': access('null'),
  'token empty': access('""'),
  'token a number': access('12345'),
  'token with a line break': access(String.raw`"a\r\nx-injected: 1"`),
  'token that no header can hold': access('"\u20AC\u0000"'),
  'token under __proto__': json(200, /^\{"__proto__":\{"access_token":"polluted"\},"expires_in":300\}$/),
  'token of another type': token(undefined, undefined, ',"token_type":"mac"'),
  'tokens revoked at once': token(),
  'tokens that rotate': access('"rotated-1"'),
  'token endpoint says 400 invalid_client': json(400, /^\{"error":"invalid_client"\}$/),
  'token endpoint says 401': json(401, /^\{"error":"invalid_client"\}$/),
  'token endpoint says 429': whole(429, /^retry-after: 0\r$/m, /^\{\}$/),
  'token endpoint says 429 for a day': whole(429, /^retry-after: 86400\r$/m, /^\{\}$/),
  'token endpoint says 500': json(500, /^\{\}$/),
  'token endpoint says 503': json(503, /^\{\}$/),
  'token endpoint repeats the secret with 400': repeatsSecret(400),
  'token endpoint repeats the secret with 401': repeatsSecret(401),
  'token endpoint repeats the secret with 500': repeatsSecret(500),
  'token endpoint repeats the secret with 200': repeatsSecret(200),
  'token endpoint redirects to another origin': whole(307, /^location: http:\/\/localhost:\d+\/token\r$/m, /^$/),
};
