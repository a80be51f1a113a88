import type { Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { isAbortedError, isTimeoutError } from '../../errors/transport-errors.ts';
import { createVirtualClock } from '../../testing/virtual-clock.ts';
import { answerOf, createServers, failureOf, fetchLocally, pdf, pdfAnswer } from './raw-server.fixture.ts';

const { serve, close } = createServers();

afterEach(close);

describe('the end comes', () => {
  const stalls: readonly [string, (socket: Socket) => void][] = [
    ['before the headers', () => {}],
    ['within the headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nx-a: ')],
    ['after them', (socket) => socket.write(pdfAnswer.slice(0, -pdf.length))],
    ['within the body', (socket) => socket.write(pdfAnswer.slice(0, -1))],
  ];

  test.each(stalls)('at deadlineMs, when the server stalls %s', async (_, stall) => {
    const clock = createVirtualClock();
    const server = await serve(stall);
    const work = failureOf(fetchLocally(server.origin, { clock, deadlineMs: 60_000 }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1), 60_000);
    await clock.advance(60_000);
    const failure = await work;
    expect(failure).toSatisfy(isTimeoutError);
    expect(failure).toMatchObject({ phase: 'deadline', attempts: 1 });
    await vi.waitFor(() => expect(server.open.size).toBe(0), 60_000);
  });

  test('at deadlineMs in real time, when headers, 1xx or the body never end', async () => {
    const drip =
      (text: string, start = '') =>
      (socket: Socket) => {
        socket.write(start);
        const timer = setInterval(() => socket.write(text), 5);
        socket.once('close', () => clearInterval(timer));
      };
    const endless = [
      drip('x', 'HTTP/1.1 200 OK\r\nx-a: '),
      drip('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
      drip(
        '1\r\nx\r\n',
        answerOf('200 OK', { 'content-type': 'application/pdf', 'transfer-encoding': 'chunked' }, '5\r\n%PDF-\r\n'),
      ),
    ];
    const failures = await Promise.all(
      endless.map(async (answer) => failureOf(fetchLocally((await serve(answer)).origin, { deadlineMs: 100 }))),
    );
    expect(failures.map((failure) => isTimeoutError(failure))).toEqual([true, true, true]);
  });

  test('when the signal aborts: before, while it resolves, and within the body', async () => {
    const server = await serve((socket) => socket.write(pdfAnswer.slice(0, -1)));
    expect(await failureOf(fetchLocally(server.origin, { signal: AbortSignal.abort() }))).toSatisfy(isAbortedError);
    expect(server.requests).toEqual([]);
    const controllers = [new AbortController(), new AbortController()] as const;
    const resolving = failureOf(
      fetchLocally('https://reports.example.com/', {
        signal: controllers[0].signal,
        resolve: () => new Promise(() => {}),
      }),
    );
    const reading = failureOf(fetchLocally(server.origin, { signal: controllers[1].signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1), 60_000);
    for (const controller of controllers) controller.abort(new Error('secret'));
    expect(await resolving).toSatisfy(isAbortedError);
    expect(await reading).toSatisfy(isAbortedError);
    await vi.waitFor(() => expect(server.open.size).toBe(0), 60_000);
  });
});
