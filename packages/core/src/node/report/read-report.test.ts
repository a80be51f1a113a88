import { afterEach, describe, expect, test } from 'vitest';

import { isConnectionError, isResponseParseError, isResponseTooLargeError } from '../../errors/transport-errors.ts';
import { createVirtualClock } from '../../testing/virtual-clock.ts';
import { fetchReport } from './fetch-report.ts';
import type { FetchReportOptions } from './fetch-report.ts';
import { answerOf, failureOf, pdf, startRawServer } from './raw-server.fixture.ts';
import type { RawServer } from './raw-server.fixture.ts';
import { isReportContentError } from './report-errors.ts';

const servers: RawServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What `fetchReport` makes of an answer, which may come in pieces and may break off. */
const fetchOf = async (answer: string | readonly string[], options: FetchReportOptions = {}) => {
  const server = await startRawServer((socket) => {
    socket.setNoDelay(true);
    const [first = '', ...rest] = [answer].flat();
    socket.write(first, 'latin1');
    const next = (): unknown => {
      const piece = rest.shift();
      return piece === undefined ? socket.end() : socket.write(piece, 'latin1', () => setImmediate(next));
    };
    next();
  });
  servers.push(server);
  return fetchReport(`${server.origin}/`, { dangerouslyAllowLoopback: true, deadlineMs: 5_000, ...options });
};
type Headers = Readonly<Record<string, string | readonly string[]>>;
const type = { 'content-type': 'application/pdf' };
const sized = (body: string, headers: Headers = {}, status = '200 OK'): string =>
  answerOf(status, { ...type, 'content-length': `${body.length}`, ...headers }, body);
const chunked = (...parts: readonly string[]): string =>
  answerOf(
    '200 OK',
    { ...type, 'transfer-encoding': 'chunked' },
    [...parts, ''].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join(''),
  );

describe('a report is taken', () => {
  test.each<[string, string | readonly string[]]>([
    ['with its length', sized(pdf)],
    ['in chunks', chunked(pdf)],
    ['byte by byte', chunked(...pdf.split(''))],
    ['in pieces of the network', sized(pdf).split('')],
    ['with parameters and capitals in its type', sized(pdf, { 'content-type': 'Application/PDF; charset=binary' })],
    ['that says it is not encoded', sized(pdf, { 'content-encoding': 'Identity' })],
    [
      'with a file name that is not read',
      sized(pdf, { 'content-disposition': 'attachment; filename="../../etc/passwd"' }),
    ],
    ['with more after its announced end', `${sized(pdf)}HTTP/1.1 200 OK\r\n\r\n<html>`],
    ['with a header named as the prototype', sized(pdf).replace('\r\n', '\r\n__proto__: a\r\n')],
    ['after 1xx', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${sized(pdf)}`],
  ])('%s', async (_, answer) => {
    const report = await fetchOf(answer);
    expect(new TextDecoder().decode(report.bytes)).toBe(pdf);
    expect(report.contentType).toBe('application/pdf');
  });

  test('of every type that was asked for and is known by its first bytes', async () => {
    const png = '\x89PNG\r\n\x1a\n...';
    const types = ['application/pdf', 'image/png', 'application/zip', 'text/csv'];
    expect((await fetchOf(sized(png, { 'content-type': 'image/png' }), { contentTypes: types })).bytes[0]).toBe(0x89);
    expect(
      (await fetchOf(sized('PK\x03\x04', { 'content-type': 'application/zip' }), { contentTypes: types })).length,
    ).toBe(4);
    expect((await fetchOf(sized('a;b', { 'content-type': 'text/csv' }), { contentTypes: types })).length).toBe(3);
    expect(
      (await fetchOf(sized('<html>', { 'content-type': 'text/html' }), { contentTypes: ['text/html'] })).length,
    ).toBe(6);
  });

  test('up to maxBytes exactly', async () => {
    expect((await fetchOf(sized(pdf), { maxBytes: pdf.length })).length).toBe(pdf.length);
    expect((await fetchOf(chunked(pdf), { maxBytes: pdf.length })).length).toBe(pdf.length);
  });

  test('larger than what is kept at first, and not one byte of it wrong', async () => {
    const body = `%PDF-${Array.from({ length: 50_000 }, (_, index) => index.toString(36)).join(' ')}`;
    expect(new TextDecoder().decode((await fetchOf(sized(body))).bytes)).toBe(body);
  });
});

describe('what is no report is refused', () => {
  test.each<[string, string, string]>([
    ['content-type', 'a login page', sized('<html>', { 'content-type': 'text/html' })],
    ['content-type', 'no type', answerOf('200 OK', { 'content-length': `${pdf.length}` }, pdf)],
    ['content-type', 'two types', sized(pdf, { 'content-type': ['application/pdf', 'text/html'] })],
    ['content-type', 'twice the same type', sized(pdf, { 'content-type': ['application/pdf', 'application/pdf'] })],
    ['content-type', 'a list of types', sized(pdf, { 'content-type': 'application/pdf, text/html' })],
    ['content-type', 'a type that begins alike', sized(pdf, { 'content-type': 'application/pdfx' })],
    ['content-type', 'JSON', sized('{}', { 'content-type': 'application/json' })],
    ['content', 'a login page that says it is a PDF', sized('<!doctype html><title>Log in</title>')],
    ['content', 'a PDF that begins late', sized(` ${pdf}`)],
    ['content', 'a PDF after a byte order mark', sized(`\xef\xbb\xbf${pdf}`)],
    ['content', 'less than a beginning', sized('%PDF')],
    ['content', 'the same in chunks', chunked('%', 'P', 'D', 'F', '_')],
    ['empty', 'nothing', sized('')],
    ['empty', 'no chunk', chunked()],
    ['encoded', 'gzip', sized(pdf, { 'content-encoding': 'gzip' })],
    ['encoded', 'gzip after identity', sized(pdf, { 'content-encoding': ['identity', 'gzip'] })],
    ['encoded', 'an unknown encoding', sized(pdf, { 'content-encoding': 'x-example' })],
    [
      'encoded',
      'a compressed transfer',
      answerOf('200 OK', { ...type, 'transfer-encoding': 'gzip, chunked' }, `10\r\n${pdf}\r\n0\r\n\r\n`),
    ],
    ['length', 'no length', answerOf('200 OK', type, pdf)],
    ['length', 'no length, of an old server', `HTTP/1.0 200 OK\r\ncontent-type: application/pdf\r\n\r\n${pdf}`],
    ['status', '201', sized(pdf, {}, '201 Created')],
    ['status', '202', sized(pdf, {}, '202 Accepted')],
    ['status', '204', answerOf('204 No Content', type)],
    ['status', '205', sized('', {}, '205 Reset Content')],
    ['status', '206', sized(pdf, { 'content-range': 'bytes 0-15/99' }, '206 Partial Content')],
    ['status', '299', sized(pdf, {}, '299 Unknown')],
  ])('as %s: %s', async (reason, _, answer) => {
    const failure = await failureOf(fetchOf(answer));
    expect(failure).toSatisfy(isReportContentError);
    expect(failure).toSatisfy(isResponseParseError);
    expect(failure).toMatchObject({ reason, expected: 'application/pdf', attempts: 1 });
  });

  test('at its first bytes, however much is still to come', async () => {
    const server = await startRawServer(
      (socket) => void socket.write(answerOf('200 OK', { ...type, 'content-length': '99' }, '<html>')),
    );
    servers.push(server);
    const work = fetchReport(server.origin, { dangerouslyAllowLoopback: true, clock: createVirtualClock() });
    expect(await failureOf(work)).toMatchObject({ reason: 'content' });
  });

  test('also of a type whose first bytes are not known, when it is a page', async () => {
    for (const padding of [0, 300]) {
      const answer = sized(`\r\n <!DOCTYPE html>${' '.repeat(padding)}`, { 'content-type': 'text/csv' });
      expect(await failureOf(fetchOf(answer, { contentTypes: ['text/csv'] }))).toMatchObject({ reason: 'content' });
    }
  });

  test.each([
    [400, 'validation'],
    [401, 'authentication'],
    [403, 'permission'],
    [404, 'not_found'],
    [410, 'not_found'],
    [429, 'rate_limit'],
    [500, 'server'],
    [503, 'server'],
  ])('%d, even with a PDF, as %s', async (status, code) => {
    expect(await failureOf(fetchOf(sized(pdf, {}, `${status} No`)))).toMatchObject({ code, status, attempts: 1 });
  });
});

describe('too many bytes are refused', () => {
  test('at once where they are announced, and where they come otherwise', async () => {
    const announced = answerOf('200 OK', { ...type, 'content-length': '52428801' });
    for (const [answer, options] of [
      [announced, {}],
      [sized(pdf), { maxBytes: pdf.length - 1 }],
      [chunked(...pdf.split('')), { maxBytes: 7 }],
      [chunked(pdf), { maxBytes: 0.5 }],
    ] as const) {
      const failure = await failureOf(fetchOf(answer, options));
      expect(failure).toSatisfy(isResponseTooLargeError);
      expect(failure).toMatchObject({ operation: 'fetchReport', attempts: 1, status: 200 });
    }
  });
});

describe('an answer that is broken is refused', () => {
  test.each<[string, string]>([
    ['one that ends before its announced length', answerOf('200 OK', { ...type, 'content-length': '99' }, pdf)],
    ['chunks that break off', chunked(pdf).slice(0, -5)],
    [
      'a chunk of a wrong size',
      answerOf('200 OK', { ...type, 'transfer-encoding': 'chunked' }, `ffffffffffffffffff\r\n${pdf}`),
    ],
    ['two lengths', sized(pdf, { 'content-length': ['16', '17'] })],
    ['a length and chunks', sized(pdf, { 'transfer-encoding': 'chunked' })],
    ['a length that is no number', sized(pdf, { 'content-length': '-1' })],
    ['more headers than anybody needs', sized(pdf, { 'x-a': 'a'.repeat(20_000) })],
    ['many headers', sized(pdf, Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`x-${index}`, 'a'])))],
    ['another protocol', '220 mail.example.com ESMTP\r\n'],
    ['a protocol changed', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
    ['nothing', ''],
  ])('%s', async (_, answer) => {
    const failure = await failureOf(fetchOf(answer));
    expect(failure).toSatisfy(isConnectionError);
    expect(failure).toMatchObject({ attempts: 1, operation: 'fetchReport' });
  });
});
