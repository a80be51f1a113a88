import type { Exchange, Fault } from '../fault.ts';
import { answer } from '../server/answer.ts';

const base = { family: 'document', at: 'api', processed: 'unknown', ending: 'any', attempts: 'always' } as const;

const says =
  (body: string | Uint8Array) =>
  (exchange: Exchange): void =>
    answer(exchange, 200, [['content-type', 'application/json']], body);

/** The good document as bytes, changed. */
const changed =
  (change: (good: Buffer) => string | Uint8Array) =>
  (exchange: Exchange): void =>
    answer(
      exchange,
      exchange.good.status === 204 ? 200 : exchange.good.status,
      [['content-type', 'application/json']],
      change(Buffer.from(exchange.good.body)),
    );

/** The good document with more members, first and last: what a parser lets win, shows. Not an object: only the members. */
const withMembers = (first: string, last = first) =>
  changed((good) => {
    const text = good.toString('utf8').trim();
    if (!text.startsWith('{') || text === '{}') return `{${first},${last}}`;
    return `{${first},${text.slice(1, -1)},${last}}`;
  });

const manyMembers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `"m${from + index}":0`).join(',');

/** Each number of the good document, replaced. Where it has none, a member with one. */
const withNumbers = (number: string) =>
  changed((good) => {
    const text = good.toString('utf8');
    const replaced = text.replaceAll(/(?<=[:[,]\s*)-?\d+(?:\.\d+)?(?=\s*[,\]}])/g, number);
    return replaced === text ? `{"id":${number},"message":${number}}` : replaced;
  });

/** The texts of the good document that are values of members, replaced: all, or the first ones. */
const withTexts = (json: string, most = Number.POSITIVE_INFINITY) =>
  changed((good) => {
    const text = good.toString('utf8');
    let left = most;
    const replaced = text.replaceAll(/(?<=":\s*)"(?:[^"\\]|\\.)*"/g, (own) => (left-- > 0 ? json : own));
    return replaced === text ? `{"id":${json},"message":${json}}` : replaced;
  });

const NOT_UTF8 = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]);

const nested = (open: string, close: string, depth = 100_000): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

const scalars = ['null', 'true', '0', '"text"', '[]', '[[]]', '[null]', '{}'];

// Where nothing else is said, the document is JSON, and whether it is a good one depends on what the operation's schema asks for: a value is held against that,
// and an error is right for all else. What numbers, names given twice and depth an implementation takes is its own affair (RFC 8259, sections 4, 6 and 9).
/** Documents that are JSON, or nearly, and not what was expected. */
export const documentFaults: readonly Fault[] = [
  {
    ...base,
    name: 'invalid UTF-8 inside a text',
    onlyDocument: true,
    ending: 'error',
    serve: says(Buffer.concat([Buffer.from('{"message":"'), NOT_UTF8, Buffer.from('"}')])),
  },
  {
    ...base,
    name: 'invalid UTF-8 inside the good texts',
    // RFC 8259, section 8.1: JSON is UTF-8, and a text with holes is another text.
    ...{ onlyDocument: true, ending: 'error' },
    serve: changed((good) => {
      const quote = good.indexOf('"');
      const at = quote === -1 ? good.length : quote + 1;
      return Buffer.concat([good.subarray(0, at), NOT_UTF8, good.subarray(at)]);
    }),
  },
  {
    ...base,
    name: 'UTF-16',
    onlyDocument: true,
    ending: 'error',
    serve: says(Buffer.from('\uFEFF{"message":"wide"}', 'utf16le')),
  },
  // Not to be sent, and may be ignored: RFC 8259, section 8.1.
  {
    ...base,
    name: 'byte order mark before the good document',
    serve: changed((good) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good])),
  },
  { ...base, name: 'arrays nested 100,000 deep', serve: says(nested('[', ']')) },
  { ...base, name: 'objects nested 100,000 deep', serve: says(nested('{"a":', '}')) },
  { ...base, name: 'the good texts nested 100,000 deep', serve: withTexts(nested('[', ']', 100_000)) },
  {
    ...base,
    name: 'deep nesting that is cut',
    onlyDocument: true,
    ending: 'error',
    serve: says('[{"a":'.repeat(50_000)),
  },
  {
    ...base,
    name: '400 with deep nesting',
    processed: 'no',
    ending: 'error',
    serve: (exchange) =>
      answer(exchange, 400, [['content-type', 'application/json']], `{"message":${nested('[', ']')}}`),
  },
  {
    ...base,
    name: '__proto__ and constructor keys',
    serve: withMembers(
      '"__proto__":{"polluted":true,"status":"x"},"constructor":{"prototype":{"polluted":true}},"toString":"a"',
    ),
  },
  {
    ...base,
    name: '400 with __proto__ keys',
    processed: 'no',
    ending: 'error',
    serve: (exchange) =>
      answer(
        exchange,
        400,
        [['content-type', 'application/json']],
        '{"__proto__":{"polluted":true},"message":{"__proto__":{"polluted":true}},"errors":[{"__proto__":{"polluted":true}}]}',
      ),
  },
  { ...base, name: 'numbers: 1e400', serve: withNumbers('1e400') },
  { ...base, name: 'numbers: 24 digits', serve: withNumbers('123456789012345678901234') },
  { ...base, name: 'numbers: 17 digits', serve: withNumbers('90071992547409931') },
  { ...base, name: 'numbers: 100,000 digits', serve: withNumbers('9'.repeat(100_000)) },
  { ...base, name: 'numbers: minus zero and 1e-400', serve: withMembers('"a":-0,"b":1e-400') },
  { ...base, name: 'texts that are numbers', serve: withTexts('12345678901234567890') },
  { ...base, name: 'texts that are null', serve: withTexts('null') },
  { ...base, name: 'texts that are objects', serve: withTexts('{"toString":"x","length":1}') },
  { ...base, name: 'texts that are empty', serve: withTexts('""') },
  { ...base, name: 'texts of NUL and controls', serve: withTexts(String.raw`"\u0000\u0001\u001b[2J\u007f"`) },
  { ...base, name: 'texts of lone surrogates', serve: withTexts(String.raw`"\ud800 \udfff"`) },
  // A few: a document of 100 MB would keep the thread busy that client and server share.
  { ...base, name: 'texts of 1 MB', serve: withTexts(`"${'a'.repeat(1_000_000)}"`, 4) },
  { ...base, name: 'raw NUL bytes', onlyDocument: true, ending: 'error', serve: says('{"message":"a\u0000b"}') },
  {
    ...base,
    name: 'a member twice',
    serve: withMembers('"id":"first","status":"first","id":"second","status":"second"'),
  },
  {
    ...base,
    name: 'members of 20,000 names',
    // First and last, half of them each.
    serve: withMembers(manyMembers(0, 10_000), manyMembers(10_000, 10_000)),
  },
  { ...base, name: 'a list of 200,000', serve: says(`[${Array<string>(200_000).fill('{}').join(',')}]`) },
  { ...base, name: 'NaN and single quotes', onlyDocument: true, ending: 'error', serve: says(`{'id':NaN}`) },
  { ...base, name: 'two documents', onlyDocument: true, ending: 'error', serve: says('{"id":"a"}{"id":"b"}') },
  { ...base, name: 'JSON after a guard', onlyDocument: true, ending: 'error', serve: says(`)]}',\n{"id":"a"}`) },
  { ...base, name: 'only white space', serve: says(' \r\n\t ') },
  ...scalars.map((scalar): Fault => ({ ...base, name: `a document of ${scalar}`, serve: says(scalar) })),
];
