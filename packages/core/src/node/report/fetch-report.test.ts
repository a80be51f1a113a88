import dns from 'node:dns';
import http from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { isConnectionError } from '../../errors/transport-errors.ts';
import { createVirtualClock } from '../../testing/virtual-clock.ts';
import { fetchReport } from './fetch-report.ts';
import { answerOf, createServers, failureOf, fetchLocally, pdf, pdfAnswer, redirect } from './raw-server.fixture.ts';
import { isReportLinkError } from './report-errors.ts';

const { serve, close } = createServers();

afterEach(close);

describe('a report', () => {
  test('comes as bytes, and is asked for once, with nothing but what is needed', async () => {
    const server = await serve(pdfAnswer);
    const report = await fetchLocally(`${server.origin}/reports/1?token=secret#page=2`);
    expect(new TextDecoder().decode(report.bytes)).toBe(pdf);
    expect(report).toMatchObject({ contentType: 'application/pdf', length: pdf.length });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.split('\r\n').filter(Boolean)).toEqual([
      'GET /reports/1?token=secret HTTP/1.1',
      'accept: application/pdf',
      'accept-encoding: identity',
      'user-agent: node',
      `Host: 127.0.0.1:${server.port}`,
      'Connection: close',
    ]);
  });

  test('leaves neither a socket nor a listener behind, whatever becomes of it', async () => {
    const server = await serve(
      pdfAnswer,
      redirect('https://example.com/'),
      answerOf('500 No', { 'content-length': '9000' }),
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>'),
    );
    const controller = new AbortController();
    const [added, removed] = [
      vi.spyOn(controller.signal, 'addEventListener'),
      vi.spyOn(controller.signal, 'removeEventListener'),
    ];
    for (let index = 0; index < 4; index += 1)
      await fetchLocally(server.origin, { signal: controller.signal }).catch(() => undefined);
    expect(added.mock.calls.length).toBe(4);
    expect(removed.mock.calls.length).toBe(4);
    await vi.waitFor(() => expect(server.open.size).toBe(0), 60_000);
  });

  test.each([404, 429, 500])(
    'is not asked for again after %d: a link that opens once would be used up',
    async (status) => {
      const server = await serve(answerOf(`${status} No`, { 'retry-after': '7', 'content-length': '0' }));
      expect(await failureOf(fetchLocally(server.origin))).toMatchObject({ status, attempts: 1, retryAfterMs: 7_000 });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('the connection goes to the address that was checked', () => {
  test('though the resolver would name another one next, and no other resolver is asked', async () => {
    const server = await serve(pdfAnswer);
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const asked: string[] = [];
    const system = vi.spyOn(dns, 'lookup');
    const resolve = async (host: string): Promise<readonly string[]> => answers[asked.push(host) - 1] ?? [];
    const report = await fetchLocally(`http://reports.example.com:${server.port}/`, { resolve });
    expect(report.length).toBe(pdf.length);
    expect(asked).toEqual(['reports.example.com']);
    expect(system).not.toHaveBeenCalled();
    system.mockRestore();
    expect(server.requests[0]).toContain(`Host: reports.example.com:${server.port}\r\n`);
  });

  test('or to another of them where the first does not answer', async () => {
    const server = await serve(pdfAnswer);
    const report = await fetchLocally(`http://reports.example.com:${server.port}/`, {
      resolve: async () => ['::1', '127.0.0.1'],
    });
    expect(report.length).toBe(pdf.length);
  });

  test('and is checked again at each redirect', async () => {
    const server = await serve(redirect('/next'), pdfAnswer);
    const answers = [['127.0.0.1'], ['169.254.169.254']];
    let asked = 0;
    const resolve = async (): Promise<readonly string[]> => answers[asked++] ?? [];
    const failure = await failureOf(fetchLocally(`http://reports.example.com:${server.port}/`, { resolve }));
    expect(failure).toSatisfy(isReportLinkError);
    expect(failure).toMatchObject({ reason: 'address-not-public', attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('and not to a proxy that the process was told of', async () => {
    const server = await serve(pdfAnswer);
    const proxy = await serve(pdfAnswer);
    const before = http.globalAgent;
    const environment = { http_proxy: proxy.origin, HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin };
    http.globalAgent = new http.Agent({ proxyEnv: environment });
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    await fetchLocally(server.origin);
    http.globalAgent = before;
    vi.unstubAllEnvs();
    expect([server.requests.length, proxy.requests.length]).toEqual([1, 0]);
  });

  test('and localhost is refused when the system itself is asked', async () => {
    expect(await failureOf(fetchReport('https://localhost/'))).toMatchObject({
      reason: 'address-not-public',
      attempts: 0,
    });
  });

  test('and to nobody where the resolver fails, names none, or answers after the end', async () => {
    const failing = await failureOf(
      fetchLocally('https://reports.example.com/', {
        resolve: () =>
          Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND reports.example.com'), { code: 'ENOTFOUND' })),
      }),
    );
    expect(failing).toSatisfy(isConnectionError);
    expect(failing).toMatchObject({ reason: 'ENOTFOUND', attempts: 0 });
    expect(await failureOf(fetchLocally('https://reports.example.com/', { resolve: async () => [] }))).toMatchObject({
      reason: 'ENOTFOUND',
    });

    const server = await serve(pdfAnswer);
    const clock = createVirtualClock();
    let answer: (addresses: readonly string[]) => void = () => {};
    const work = failureOf(
      fetchLocally(`http://reports.example.com:${server.port}/`, {
        clock,
        deadlineMs: 100,
        resolve: () => new Promise((resolve) => (answer = resolve)),
      }),
    );
    await clock.advance(100);
    expect(await work).toMatchObject({ code: 'timeout', phase: 'deadline', attempts: 0 });
    answer(['127.0.0.1']);
    await clock.settle();
    // Whoever connects after it has been connected to first.
    await fetchLocally(server.origin);
    expect(server.connections()).toBe(1);
    expect(clock.pending).toBe(0);
  });
});
