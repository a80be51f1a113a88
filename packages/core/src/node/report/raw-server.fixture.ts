import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { fetchReport } from './fetch-report.ts';
import type { FetchedReport, FetchReportOptions } from './fetch-report.ts';

export interface RawServer {
  readonly origin: string;
  readonly port: number;
  /** The head of each request, as it came. */
  readonly requests: string[];
  /** How many connections were made. */
  connections(): number;
  /** Sockets that are open. */
  readonly open: Set<Socket>;
  close(): void;
}

/** Answers with bytes of any kind, which no HTTP server would send. */
export const startRawServer = async (
  answer: (socket: Socket, head: string, index: number) => void,
): Promise<RawServer> => {
  const requests: string[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    open.add(socket);
    connections += 1;
    let head = '';
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
    socket.on('data', (part) => {
      head += part.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const index = requests.push(head) - 1;
      answer(socket, head, index);
      head = '';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    open,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
};

export const pdf = '%PDF-1.7 example';

export const answerOf = (
  status: string,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
  body = '',
): string => {
  const lines = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each) => `${name}: ${each}`));
  return [`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n');
};

export const pdfAnswer = answerOf(
  '200 OK',
  { 'content-type': 'application/pdf', 'content-length': `${pdf.length}` },
  pdf,
);

export const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => new Error('It succeeded.'),
    (error: unknown) => error,
  );

/** Starts servers, each with its answers in their order, the last one again and again; `close` ends all of them. */
export const createServers = (): {
  readonly serve: (...answers: readonly (string | ((socket: Socket) => void))[]) => Promise<RawServer>;
  readonly close: () => void;
} => {
  const servers: RawServer[] = [];
  return {
    serve: async (...answers) => {
      const server = await startRawServer((socket, _head, index) => {
        const answer = answers[Math.min(index, answers.length - 1)];
        if (typeof answer === 'string') socket.end(answer);
        else answer?.(socket);
      });
      servers.push(server);
      return server;
    },
    close: () => {
      for (const server of servers.splice(0)) server.close();
    },
  };
};

export const redirect = (location: string | readonly string[], status = '302 Found'): string =>
  answerOf(status, { location, 'content-length': '0' });

export const fetchLocally = (link: string, options: FetchReportOptions = {}): Promise<FetchedReport> =>
  fetchReport(link, { dangerouslyAllowLoopback: true, deadlineMs: 5_000, ...options });
