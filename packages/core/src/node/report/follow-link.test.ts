import { afterEach, describe, expect, test } from 'vitest';

import { isRedirectError } from '../../errors/transport-errors.ts';
import { answerOf, createServers, failureOf, fetchLocally, pdf, pdfAnswer, redirect } from './raw-server.fixture.ts';
import type { RawServer } from './raw-server.fixture.ts';
import { isReportLinkError, isReportRedirectError } from './report-errors.ts';

const { serve, close } = createServers();

afterEach(close);

describe('a redirect', () => {
  test.each(['301 Moved', '302 Found', '303 See', '307 Temporary', '308 Permanent'])(
    'within the origin is followed: %s',
    async (status) => {
      const server = await serve(redirect('../b?c=1#d', status), pdfAnswer);
      expect((await fetchLocally(`${server.origin}/a/`)).length).toBe(pdf.length);
      expect(server.requests.map((head) => head.split(' ')[1])).toEqual(['/a/', '/b?c=1']);
    },
  );

  test.each([
    ['other-origin', 'https://reports.example.com/'],
    ['other-origin', 'https://127.0.0.1/'],
    ['other-origin', 'http://127.0.0.1/'],
    ['other-origin', 'http://127.0.0.1:1/'],
    ['other-origin', 'http://localhost/'],
    ['other-origin', 'http://169.254.169.254/latest/'],
    ['other-origin', '//169.254.169.254/latest/'],
    ['other-origin', '///169.254.169.254/latest/'],
    ['other-origin', 'http:////169.254.169.254/'],
    ['other-origin', 'file:///etc/passwd'],
    ['other-origin', 'data:application/pdf,%25PDF-'],
    ['other-origin', 'javascript:0'],
    ['other-origin', 'blob:ORIGIN/b'],
    ['credentials', 'http://user:password@127.0.0.1/'],
    ['credentials', '//user@169.254.169.254/'],
    ['unreadable', '\\\\169.254.169.254\\latest'],
    ['unreadable', '/\\169.254.169.254/latest'],
    ['unreadable', 'http://'],
    ['unreadable', 'http://[fe80::1%25eth0]/'],
    ['unreadable', 'http://256.0.0.1/'],
    ['unreadable', ['/b', '/c']],
    ['unreadable', ['/b', 'http://169.254.169.254/']],
  ])('is refused as %s: %j', async (reason, location) => {
    const server: RawServer = await serve(
      (socket) => socket.end(redirect([location].flat().map((each) => each.replace('ORIGIN', server.origin)))),
      pdfAnswer,
    );
    const failure = await failureOf(fetchLocally(server.origin));
    expect(failure).toSatisfy(isReportRedirectError);
    expect(failure).toSatisfy(isRedirectError);
    expect(failure).toMatchObject({ reason, status: 302, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('to the same host on another port is refused, and that port never hears of it', async () => {
    const [server, other] = [await serve((socket) => socket.end(redirect(`${other.origin}/`))), await serve(pdfAnswer)];
    expect(await failureOf(fetchLocally(server.origin))).toMatchObject({ reason: 'other-origin' });
    expect(other.requests).toEqual([]);
  });

  test('without a place is refused, and so is a status that names none', async () => {
    for (const status of ['301 Moved', '302 Found', '308 Permanent']) {
      const server = await serve(answerOf(status, { 'content-length': '0' }));
      expect(await failureOf(fetchLocally(server.origin))).toMatchObject({ reason: 'unreadable' });
    }
    for (const status of ['300 Choices', '304 Not Modified', '305 Use Proxy', '306 Unused', '399 Unknown']) {
      const server = await serve(redirect('/b', status));
      expect(await failureOf(fetchLocally(server.origin))).toMatchObject({ reason: 'status' });
    }
  });

  test('is followed maxRedirects times, three unless told, and not at all if told so', async () => {
    const server = await serve(redirect('/again'));
    for (const [maxRedirects, requests] of [
      [undefined, 4],
      [0, 1],
      [1, 2],
    ] as const) {
      const failure = await failureOf(fetchLocally(server.origin, maxRedirects === undefined ? {} : { maxRedirects }));
      expect(failure).toMatchObject({ reason: 'too-many', attempts: requests });
      expect(server.requests.splice(0)).toHaveLength(requests);
    }
  });

  test('in a header of a success is none', async () => {
    const headers = {
      'content-type': 'application/pdf',
      'content-length': `${pdf.length}`,
      refresh: '0; url=http://169.254.169.254/',
      location: '/b',
    };
    const server = await serve(answerOf('200 OK', headers, pdf));
    expect((await fetchLocally(server.origin)).length).toBe(pdf.length);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a credential', () => {
  const value = 'Bearer example-token';

  test('goes to its own origin, along redirects within it, and to no other', async () => {
    const server = await serve(redirect('/b'), pdfAnswer);
    await fetchLocally(server.origin, { authorization: { origin: server.origin, value } });
    expect(server.requests.map((head) => head.includes(`\r\nauthorization: ${value}\r\n`))).toEqual([true, true]);
    for (const origin of [
      'https://reports.example.com',
      `https://127.0.0.1:${server.port}`,
      `http://localhost:${server.port}`,
    ])
      await fetchLocally(server.origin, { authorization: { origin, value } });
    const others = server.requests.slice(2);
    expect(others).toHaveLength(3);
    expect(others.filter((head) => head.includes('example-token'))).toEqual([]);
  });

  test('and cookies that the server sets are not kept', async () => {
    const server = await serve(
      answerOf('302 Found', { location: '/b', 'set-cookie': 'a=1; Path=/', 'content-length': '0' }),
      pdfAnswer,
    );
    await fetchLocally(server.origin);
    expect(server.requests.filter((head) => /cookie|referer/i.test(head))).toEqual([]);
  });
});

test('links may lead to allowed origins only, where they are given', async () => {
  const server = await serve(pdfAnswer);
  const failure = await failureOf(fetchLocally(server.origin, { allowedOrigins: ['https://reports.example.com'] }));
  expect(failure).toSatisfy(isReportLinkError);
  expect(failure).toMatchObject({ reason: 'origin-not-allowed', attempts: 0 });
  expect(server.requests).toEqual([]);
  expect(
    (await fetchLocally(server.origin, { allowedOrigins: ['https://reports.example.com', server.origin] })).length,
  ).toBe(pdf.length);
});
