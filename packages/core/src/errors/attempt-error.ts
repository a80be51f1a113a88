import type { Call } from '../call.ts';
import type { AttemptFailure, AttemptFailureKind } from '../onion/attempt-failure.ts';
import type { BgcError, FailureFacts } from './bgc-error.ts';
import { callFacts, unknownAdvice } from './call-facts.ts';
import {
  AbortedError,
  ConnectionError,
  OutcomeUnknownError,
  RedirectError,
  ResponseTooLargeError,
  TimeoutError,
} from './transport-errors.ts';

type Describe = (
  failure: AttemptFailure,
  call: Pick<Call, 'timeoutMs'> & { readonly sandboxed: boolean },
) => { readonly what: string; readonly advice: string };

const because = ({ reason }: AttemptFailure): string => (reason === undefined ? '' : ` (${reason})`);

const connection: Describe = (failure, { sandboxed }) => {
  if (failure.permanent)
    return {
      what: `the server's certificate was refused${because(failure)}.`,
      advice:
        'Nothing was sent. Check the host name, the system clock and the certificate authorities that are trusted.',
    };
  return failure.unsent
    ? {
        what: `no connection could be made${because(failure)}.`,
        advice: sandboxed
          ? "Nothing was sent. The credential is a sandbox's: hand in that sandbox's fetch (`fetch: sandbox.fetch`), or start its server."
          : 'Nothing was sent. Check host name, network and proxy, then call again.',
      }
    : {
        what: `the connection broke before the answer was complete${because(failure)}.`,
        advice: 'Sending this again does no harm: call again later.',
      };
};

const descriptions: Record<AttemptFailureKind, Describe> = {
  connection,
  truncated: connection,
  timeout: ({ reason }, { timeoutMs }) =>
    reason === undefined
      ? {
          what: `no complete answer within timeoutMs (${timeoutMs} ms).`,
          advice: 'Sending this again does no harm: call again later, or raise timeoutMs.',
        }
      : {
          what: `fetch itself gave up waiting (${reason}).`,
          advice:
            'Sending this again does no harm: call again later, or give a fetch whose own limits are longer than timeoutMs.',
        },
  deadline: ({ unsent }) => ({
    what: 'deadlineMs passed before the call was done.',
    advice: unsent
      ? 'This attempt was not sent: a token or a credential took too long.'
      : 'Call again later, or raise deadlineMs.',
  }),
  aborted: () => ({ what: "the caller's signal was aborted.", advice: 'Nothing more is sent.' }),
  blocked: (failure) => ({ what: `no further attempt could be made${because(failure)}.`, advice: '' }),
  redirect: ({ status }) => ({
    what: `the provider answered with a redirect${status ? ` (${status})` : ''}, which is never followed.`,
    advice: 'Check baseUrl, data centre and environment.',
  }),
  'too-large': ({ maxBytes }) => ({
    what: `the answer is longer than the limit of ${maxBytes} bytes.`,
    advice: 'Raise maxResponseBytes, or maxBytes of a download, if it is meant to be.',
  }),
};

/** The typed error of a call whose last attempt brought no usable reply. */
export const attemptError = (
  failure: AttemptFailure,
  call: Pick<Call, 'provider' | 'operation' | 'headers' | 'timeoutMs' | 'reconcile'>,
  end: {
    readonly attempts: number;
    readonly totalDelayMs: number;
    readonly outcome: 'unknown' | 'final';
    readonly earlierMayHaveArrived?: boolean;
    readonly sandboxed?: boolean;
  },
): BgcError => {
  const { kind, reason } = failure;
  const { what, advice } = descriptions[kind](failure, {
    timeoutMs: call.timeoutMs,
    sandboxed: end.sandboxed === true,
  });
  const facts: FailureFacts & { readonly reason: string | undefined } = {
    ...callFacts(call),
    status: failure.status,
    attempts: end.attempts,
    totalDelayMs: end.totalDelayMs,
    earlierMayHaveArrived: end.earlierMayHaveArrived,
    advice: end.outcome === 'unknown' ? `The provider may have processed it. ${unknownAdvice(call)}` : advice,
    reason,
  };
  if (kind === 'aborted') return new AbortedError(what, facts);
  if (kind === 'redirect') return new RedirectError(what, facts);
  if (kind === 'too-large') return new ResponseTooLargeError(what, { ...facts, maxBytes: failure.maxBytes ?? 0 });
  const timedOut = kind === 'timeout' || kind === 'deadline';
  if (end.outcome === 'unknown')
    return new OutcomeUnknownError(what, {
      ...facts,
      reason: timedOut ? 'timeout' : 'connection',
      reconcile: call.reconcile,
    });
  if (timedOut) return new TimeoutError(what, { ...facts, phase: kind === 'timeout' ? 'attempt' : 'deadline' });
  return new ConnectionError(what, facts);
};
