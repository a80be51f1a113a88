import { isOutcomeUnknownError } from '@bgc/core';
import { isAbortedError, isConnectionError, isTimeoutError } from '@bgc/pageup';
import type { CallOptions } from '@bgc/pageup';

import type { posts } from './generic-post.ts';
import type { Rudeness } from './rude-server.ts';

export interface SocketRow {
  readonly scenario: string;
  readonly call: 'list' | 'update' | keyof typeof posts;
  readonly rudeness: Rudeness;
  readonly options?: CallOptions;
  /** Milliseconds that pass when the server has begun its answer, and only then: however slow the machine is, no limit comes before. */
  readonly passes?: number;
  /** Milliseconds after the server has begun its answer. */
  readonly abortAfterMs?: number;
  readonly expected: {
    readonly error?: (error: unknown) => boolean;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly sends: number;
  };
}

const stall: Rudeness = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('[{"id":1,');
};
const destroy: Rudeness = (request) => void request.socket.destroy();
const endHalfWay: Rudeness = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('[{"id":1,', () => response.destroy());
};
const answer: Rudeness = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('[]');
};
const first =
  (rudeness: Rudeness): Rudeness =>
  (request, response, index) =>
    (index === 0 ? rudeness : answer)(request, response, index);

export const socketRows: readonly SocketRow[] = [
  {
    scenario: 'body stalls after headers: each attempt ends at its timeout',
    call: 'list',
    rudeness: stall,
    options: { timeoutMs: 250 },
    passes: 250,
    expected: { error: isTimeoutError, facts: { phase: 'attempt', attempts: 3 }, sends: 3 },
  },
  {
    scenario: 'body stalls after headers: the call ends at its deadline',
    call: 'update',
    rudeness: stall,
    options: { deadlineMs: 500 },
    passes: 500,
    expected: { error: isTimeoutError, facts: { phase: 'deadline', attempts: 1 }, sends: 1 },
  },
  {
    scenario: 'abort while the body stalls',
    call: 'list',
    rudeness: stall,
    abortAfterMs: 20,
    expected: { error: isAbortedError, facts: { attempts: 1 }, sends: 1 },
  },
  {
    scenario: 'socket destroyed before response: a PUT is sent again',
    call: 'update',
    rudeness: first(destroy),
    expected: { sends: 2 },
  },
  {
    scenario: 'socket destroyed before response: a POST is sent once',
    call: 'never',
    rudeness: first(destroy),
    expected: { error: isOutcomeUnknownError, facts: { attempts: 1, reason: 'connection' }, sends: 1 },
  },
  {
    scenario: 'socket destroyed before response: a POST is sent again under its key',
    call: 'keyed',
    rudeness: first(destroy),
    expected: { sends: 2 },
  },
  {
    scenario: 'connection ends half-way through the body: sent again',
    call: 'list',
    rudeness: first(endHalfWay),
    expected: { sends: 2 },
  },
  {
    scenario: 'connection ends half-way through the body, each time',
    call: 'list',
    rudeness: endHalfWay,
    expected: { error: isConnectionError, facts: { attempts: 3 }, sends: 3 },
  },
];
