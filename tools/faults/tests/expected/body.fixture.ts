import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import {
  GOOD,
  GOOD_BODY,
  GOOD_HEAD,
  JSON_TYPE,
  whole,
  type Expectation,
  type Expectations,
} from './expectation.fixture.ts';

const CHUNKED = `${GOOD_HEAD}transfer-encoding: chunked\r\n\r\n`;
const FIRST_CHUNK = `${CHUNKED}c\r\n{"message":"\r\n`;

const fails = (decode: (bytes: Buffer) => unknown, bytes: Buffer): boolean => {
  try {
    decode(bytes);
    return false;
  } catch {
    return true;
  }
};

const breaks = (encoding: string, decode: (bytes: Buffer) => unknown): Expectation =>
  whole(200, new RegExp(`^content-encoding: ${encoding}\r$`, 'm'), (body) => body.length > 10 && fails(decode, body));

const isBomb = (body: Buffer): boolean => body.length < 300_000 && body.readUInt16BE() === 0x1f8b;

export const bodyExpectations: Expectations = {
  'stalled body': ['silent', `${GOOD_HEAD}content-length: ${GOOD_BODY.length + 100}\r\n\r\n${GOOD_BODY.slice(0, 24)}`],
  'stalled body, chunked': ['silent', FIRST_CHUNK],
  'stalled error body': [
    'silent',
    'HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n',
  ],
  'dribble: one byte each 10 ms, by length': ['silent', /\r\ncontent-length: 1000000\r\n\r\n {3,60}$/],
  'dribble: one chunk each 10 ms': ['silent', /\r\n\r\n(?:1\r\n \r\n){3,60}$/],
  'dribble of an error body': ['silent', /^HTTP\/1\.1 500 .*\r\n\r\n {3,60}$/s],
  'truncated body, by length': ['closed', `${GOOD_HEAD}content-length: ${GOOD_BODY.length + 10}\r\n\r\n${GOOD_BODY}`],
  'truncated body, chunked': ['closed', FIRST_CHUNK],
  'reset in the middle of the body': ['reset', FIRST_CHUNK],
  'cut JSON of the right length': whole(200, JSON_TYPE, /^\{"message":"cut$/),
  'gzip bomb of 256 MB': whole(200, /^content-encoding: gzip\r$/m, isBomb),
  'gzip bomb of 256 MB, in two layers': whole(
    200,
    /^content-encoding: gzip, gzip\r$/m,
    (body) => body.length < 10_000 && isBomb(gunzipSync(body)),
  ),
  'gzip bomb as an error body': whole(400, /^content-encoding: gzip\r$/m, isBomb),
  'gzip that breaks in its middle': breaks('gzip', gunzipSync),
  'gzip that is cut': breaks('gzip', gunzipSync),
  'deflate that breaks in its middle': breaks('deflate', inflateSync),
  'br that is cut': breaks('br', brotliDecompressSync),
  'content-encoding gzip, and plain': whole(
    200,
    /^content-encoding: gzip\r$/m,
    (body) => body.toString() === ` ${GOOD_BODY}`,
  ),
  'content-encoding that nobody knows': whole(200, /^content-encoding: x-unheard-of\r$/m, /^\{"id":"good"/),
  'content-encoding in a hundred layers': whole(
    200,
    /^content-encoding: (?:gzip, ){99}gzip\r$/m,
    (body) => gunzipSync(body).toString() === GOOD_BODY,
  ),
  'endless body, as fast as it is read': ['taken', (text) => text.startsWith(`${FIRST_CHUNK}10000\r\naaaa`)],
  'endless error body, until closed': [
    'taken',
    /^HTTP\/1\.1 400 Bad Request\r\ncontent-type: text\/plain\r\nconnection: close\r\n\r\na{65536}/,
  ],
  'content-length of 20 digits': ['silent', `${GOOD_HEAD}content-length: 99999999999999999999\r\n\r\n`],
  'content-length that is negative': ['silent', `${GOOD_HEAD}content-length: -1\r\n\r\n`],
  'chunk that is longer than it says': ['closed', `${FIRST_CHUNK}2\r\nabcdef\r\n`],
  'chunk that is shorter than it says': ['closed', `${FIRST_CHUNK}7d0\r\nabc\r\n`],
  'chunk size that is no number': ['closed', `${FIRST_CHUNK}zz\r\nabc\r\n0\r\n\r\n`],
  'chunk size beyond 64 bits': ['closed', `${FIRST_CHUNK}fffffffffffffffff\r\nabc\r\n0\r\n\r\n`],
  'content-length too short, with trailing bytes': [
    'closed',
    `${GOOD_HEAD}content-length: 11\r\n\r\n{"message":"more than was said"}`,
  ],
  'a second answer that nobody asked for': [
    'closed',
    (text) => text.startsWith(GOOD) && text.slice(GOOD.length).startsWith('HTTP/1.1 200 '),
  ],
  'chunks with extensions and trailers': [
    'silent',
    `${CHUNKED}31;name="value"\r\n${GOOD_BODY}\r\n0;last\r\nx-trailer: 1\r\n\r\n`,
  ],
};
