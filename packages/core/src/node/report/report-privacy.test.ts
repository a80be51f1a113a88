import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { isBgcError } from '../../errors/bgc-error.ts';
import { fetchReport } from './fetch-report.ts';
import { answerOf, failureOf, pdfAnswer, startRawServer } from './raw-server.fixture.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const close of closers.splice(0)) close();
});

/** In every place of a link, of an answer, and of what a resolver throws. */
const canary = /canary/i;
const place = 'canary-path/canary?canary-name=canary-value#canary-fragment';
const host = 'canary.example.com';
const loopback = { dangerouslyAllowLoopback: true, resolve: async () => ['127.0.0.1'], deadlineMs: 5_000 };

const shownOf = (value: unknown): string =>
  [
    inspect(value, { depth: 9, showHidden: true, getters: true }),
    inspect(value),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack} ${String(value.cause)}` : '',
    ...Object.entries(value as object).map((entry) => JSON.stringify(entry)),
  ].join('\n');

describe('nothing of a link, its host or what came is in an error', () => {
  const headers = { 'content-type': 'application/pdf; name=canary', 'content-length': '6', 'x-canary': 'canary' };
  const answers: readonly (readonly [string, string])[] = [
    ['a login page', answerOf('200 OK', { ...headers, 'content-type': 'text/canary' }, 'canary')],
    ['another content', answerOf('200 OK', headers, 'canary')],
    ['no content', answerOf('204 canary', headers)],
    ['a refusal', answerOf('403 canary', headers, 'canary')],
    ['a failure', answerOf('500 canary', { ...headers, 'retry-after': 'canary' }, 'canary')],
    ['a redirect elsewhere', answerOf('302 canary', { location: 'https://canary.example.org/canary' })],
    ['a redirect with a password', answerOf('302 canary', { location: 'https://canary:canary@example.org/' })],
    ['an unreadable redirect', answerOf('302 canary', { location: 'https://canary\\canary' })],
    ['too much', answerOf('200 OK', { ...headers, 'content-length': '99999999' }, 'canary')],
    ['too little', answerOf('200 OK', { ...headers, 'content-length': '99' }, '%PDF-canary')],
    ['another protocol', '220 canary.example.com ESMTP canary\r\n'],
  ];

  test.each(answers)('%s', async (_, answer) => {
    const server = await startRawServer((socket) => socket.end(answer));
    closers.push(server.close);
    const failure = await failureOf(fetchReport(`http://${host}:${server.port}/${place}`, loopback));
    expect(failure).toSatisfy(isBgcError);
    expect(shownOf(failure)).not.toMatch(canary);
    expect(shownOf(failure)).not.toContain(`${server.port}`);
  });

  test.each<[string, string, object]>([
    ['no URL', `canary/${place}`, {}],
    ['no https', `http://${host}/${place}`, {}],
    ['a password', `https://canary:canary@${host}/${place}`, {}],
    [
      'an origin that is not allowed',
      `https://${host}/${place}`,
      { allowedOrigins: ['https://canary-allowed.example.com'] },
    ],
    ['a private address', `https://${host}/${place}`, { resolve: async () => ['10.0.0.1', 'canary'] }],
    [
      'a resolver that throws',
      `https://${host}/${place}`,
      {
        resolve: () =>
          Promise.reject(Object.assign(new Error(`getaddrinfo ${host}`), { code: 'ECANARY', hostname: host })),
      },
    ],
    [
      'a resolver that throws at once',
      `https://${host}/${place}`,
      {
        resolve: () => {
          throw new Error(host);
        },
      },
    ],
    ['a resolver that throws a text', `https://${host}/${place}`, { resolve: () => Promise.reject(host) }],
    ['nobody there', `http://${host}:1/${place}`, loopback],
    ['an abort with a reason', `https://${host}/${place}`, { signal: AbortSignal.abort(new Error('canary')) }],
    ['a deadline', `https://${host}/${place}`, { deadlineMs: 20, resolve: () => new Promise(() => {}) }],
    ['an option', `https://${host}/${place}`, { authorization: { origin: 'canary', value: 'canary' } }],
  ])('%s', async (_, link, options) => {
    const failure = await failureOf(fetchReport(link, options));
    expect(failure).toSatisfy(isBgcError);
    expect(shownOf(failure).replaceAll('ECANARY', '')).not.toMatch(canary);
  });
});

test('what a report says is not shown by a logger either, and nothing is printed', async () => {
  const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  const body = '%PDF-canary';
  const server = await startRawServer((socket) =>
    socket.end(answerOf('200 OK', { 'content-type': 'application/pdf', 'content-length': `${body.length}` }, body)),
  );
  closers.push(server.close);
  const report = await fetchReport(`http://${host}:${server.port}/${place}`, loopback);
  expect(new TextDecoder().decode(report.bytes)).toBe(body);
  expect(inspect(report)).toBe("{ contentType: 'application/pdf', length: 11 }");
  expect(JSON.stringify(report)).toBe('{"contentType":"application/pdf","length":11}');
  for (const each of printed) expect(each).not.toHaveBeenCalled();
});

test('a report of one call shares no memory with another', async () => {
  const server = await startRawServer((socket) => socket.end(pdfAnswer));
  closers.push(server.close);
  const { bytes } = await fetchReport(server.origin, { dangerouslyAllowLoopback: true });
  expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length]);
});
