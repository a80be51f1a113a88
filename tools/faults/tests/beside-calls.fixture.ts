import { isBgcError } from '@bgc/core';
import { fetchReport } from '@bgc/core/node';
import { createTruoraClient } from '@bgc/truora';

import type { GoodAnswer } from '../src/fault.ts';
import type { PooledFetch } from '../src/observe/pooled-fetch.ts';
import type { Contestant, Limits, OperationClass, Subject } from '../src/subject.ts';

const secret = 'bcdfghjklmnpqrstvwxzbcdf';
const id = 'zxwvtsrqpnmlkjhgfdcbzxwv';
const canaries = Object.entries({ secret, id }).map(([place, text]) => ({ place, text }));

interface Beside {
  readonly name: string;
  readonly answer: 'file' | 'JSON';
  readonly good: GoodAnswer;
  readonly isResult: (value: unknown) => boolean;
  readonly open: (at: { readonly origin: string } & Limits) => Subject;
}

const contestantWith = ({ name, answer, good, isResult, open }: Beside): Contestant => {
  const operationClass: OperationClass = {
    ...{ name, operations: [name], repeat: 'safe', answer, usesToken: false, canaries },
    ...{ isToken: () => false, good: () => good },
    open: (_, at) => open(at),
  };
  return {
    name,
    version: '0.0.0',
    classes: [operationClass],
    isTyped: isBgcError,
    isResult: (_, value) => isResult(value),
  };
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Follows a link of loopback. It asks once, and once more for each redirect within its origin: `maxRetries` of them. */
export const reportContestant = (): Contestant =>
  contestantWith({
    ...{ name: 'fetchReport', answer: 'file' },
    good: { status: 200, headers: { 'content-type': 'application/pdf' }, body: encode('%PDF-1.7 of nobody') },
    isResult: (value) => (value as { readonly bytes?: unknown }).bytes instanceof Uint8Array,
    open: ({ origin, deadlineMs, maxRetries }) => ({
      call: (signal) =>
        fetchReport(`${origin}/reports/${id}?key=${secret}`, {
          ...{ deadlineMs, maxRedirects: maxRetries, maxBytes: 1_000_000, dangerouslyAllowLoopback: true },
          ...(signal && { signal }),
        }),
    }),
  });

/** Waits for a check to be finished, and bears every failure that may pass: it asks once an interval, of which `maxRetries` fit before the deadline. */
export const waitContestant = (makeFetch: () => PooledFetch): Contestant =>
  contestantWith({
    ...{ name: 'waitUntilFinished', answer: 'JSON' },
    good: {
      ...{ status: 200, headers: { 'content-type': 'application/json' } },
      body: encode(JSON.stringify({ check: { check_id: id, status: 'completed' } })),
    },
    isResult: (value) => (value as { readonly status?: unknown }).status === 'completed',
    open({ origin, deadlineMs, timeoutMs, maxRetries }) {
      const { fetch, close } = makeFetch();
      const truora = createTruoraClient({
        apiKey: secret,
        baseUrl: origin,
        fetch,
        timeoutMs,
        retry: { maxRetries: 0 },
      });
      const options = { everyMs: deadlineMs / maxRetries, deadlineMs, toleratedFailures: 100 };
      return {
        call: (signal) => truora.checks.waitUntilFinished(id, { ...options, ...(signal && { signal }) }),
        close,
      };
    },
  });
