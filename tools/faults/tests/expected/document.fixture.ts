import { GOOD_BODY, JSON_TYPE, whole, type Expectation, type Expectations } from './expectation.fixture.ts';

const json = (body: RegExp | ((body: Buffer) => boolean), status = 200): Expectation => whole(status, JSON_TYPE, body);
const inTexts = (literal: string): Expectation =>
  json((body) => body.toString() === `{"id":${literal},"count":3,"note":${literal}}`);
const inNumbers = (literal: string): Expectation =>
  json((body) => body.toString() === GOOD_BODY.replace('3', () => literal));
const isUtf8 = (body: Buffer): boolean => Buffer.from(body.toString('utf8')).equals(body);
const isDeep = (start: string) => (body: Buffer) => body.toString().includes(start.repeat(100_000));
const goodBetween = (members: string): Expectation =>
  json((body) => body.toString() === `{${members},${GOOD_BODY.slice(1, -1)},${members}}`);

export const documentExpectations: Expectations = {
  'invalid UTF-8 inside a text': json((body) => !isUtf8(body)),
  'invalid UTF-8 inside the good texts': json((body) => !isUtf8(body) && body.toString().endsWith(GOOD_BODY.slice(2))),
  'UTF-16': json((body) => body.toString('utf16le') === '\uFEFF{"message":"wide"}'),
  'byte order mark before the good document': json((body) => body.toString() === `\uFEFF${GOOD_BODY}`),
  'arrays nested 100,000 deep': json(isDeep('[')),
  'objects nested 100,000 deep': json(isDeep('{"a":')),
  'the good texts nested 100,000 deep': json((body) => body.toString().startsWith('{"id":[') && isDeep('[')(body)),
  'deep nesting that is cut': json(/^(?:\[\{"a":){1000}[^}\]]*$/),
  '400 with deep nesting': json(isDeep('['), 400),
  '__proto__ and constructor keys': goodBetween(
    '"__proto__":{"polluted":true,"status":"x"},"constructor":{"prototype":{"polluted":true}},"toString":"a"',
  ),
  '400 with __proto__ keys': json(/^\{"__proto__":\{"polluted":true\}/, 400),
  'numbers: 1e400': inNumbers('1e400'),
  'numbers: 24 digits': inNumbers('123456789012345678901234'),
  'numbers: 17 digits': inNumbers('90071992547409931'),
  'numbers: 100,000 digits': inNumbers('9'.repeat(100_000)),
  'numbers: minus zero and 1e-400': goodBetween('"a":-0,"b":1e-400'),
  'texts that are numbers': inTexts('12345678901234567890'),
  'texts that are null': inTexts('null'),
  'texts that are objects': inTexts('{"toString":"x","length":1}'),
  'texts that are empty': inTexts('""'),
  'texts of NUL and controls': inTexts(String.raw`"\u0000\u0001\u001b[2J\u007f"`),
  'texts of lone surrogates': inTexts(String.raw`"\ud800 \udfff"`),
  'texts of 1 MB': inTexts(`"${'a'.repeat(1_000_000)}"`),
  'raw NUL bytes': json((body) => body.includes(0)),
  'a member twice': goodBetween('"id":"first","status":"first","id":"second","status":"second"'),
  'members of 20,000 names': json((body) => Object.keys(JSON.parse(body.toString()) as object).length === 20_003),
  'a list of 200,000': json((body) => (JSON.parse(body.toString()) as unknown[]).length === 200_000),
  'NaN and single quotes': json(/^\{'id':NaN\}$/),
  'two documents': json(/^\{"id":"a"\}\{"id":"b"\}$/),
  'JSON after a guard': json(/^\)\]\}',\n\{/),
  'only white space': json(/^ \r\n\t $/),
  'a document of null': json(/^null$/),
  'a document of true': json(/^true$/),
  'a document of 0': json(/^0$/),
  'a document of "text"': json(/^"text"$/),
  'a document of []': json(/^\[\]$/),
  'a document of [[]]': json(/^\[\[\]\]$/),
  'a document of [null]': json(/^\[null\]$/),
  'a document of {}': json(/^\{\}$/),
};
