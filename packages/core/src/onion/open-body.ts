import type { Call, CallBody, FetchBody } from '../call.ts';
import { refuseFor } from '../client/invalid-request.ts';
import type { Refuse } from '../client/invalid-request.ts';
import { isFetchBody } from '../client/request-body.ts';
import { InvalidRequestError } from '../errors/input-errors.ts';
import { AttemptFailure } from './attempt-failure.ts';
import { guardStream } from './guard-stream.ts';

const made = async (create: () => unknown, refuse: Refuse): Promise<FetchBody> => {
  const wrong = (what: string): never =>
    refuse(`the function that makes the body ${what}.`, 'Let it return a body each time that it is called.');
  let body: unknown;
  try {
    body = await create();
  } catch {
    wrong('threw');
  }
  return isFetchBody(body) ? body : wrong('returned none');
};

/** What goes up in one attempt, and what is to be done when that has ended. */
export interface OpenBody {
  readonly body: FetchBody;
  /** Lets the source of a stream go, wherever the upload stands; gives the error where the source itself failed. */
  readonly close?: () => Error | undefined;
}

/** Takes a stream under a watch: fetch lets go of the one it was given only sometimes, and passes on what it fails with as a failure of the network. */
const watched = (
  source: ReadableStream<Uint8Array>,
  { provider, operation, signal }: Call,
  refuse: Refuse,
): OpenBody => {
  if (source.locked) refuse('the stream given as the body is in use already.', 'Open one for each call.');
  let failure: Error | undefined;
  const failed = (): Error =>
    (failure = new InvalidRequestError('the stream given as the body failed before its end.', {
      provider,
      operation: operation.id,
      advice: 'The provider got no whole request. Open the stream anew, then call again.',
    }));
  const { stream, fail } = guardStream(source, () => undefined, failed);
  const close = (): Error | undefined => {
    fail(new AttemptFailure('aborted'));
    return failure;
  };
  signal?.addEventListener('abort', close);
  return { body: stream, close };
};

/** Opens the body of one attempt. A function is asked for it, and waited for, within the attempt's own limits. */
export const openBody = async (body: Exclude<CallBody, { readonly kind: 'bytes' }>, call: Call): Promise<OpenBody> => {
  const refuse = refuseFor(call.provider, call.operation.id);
  const opened = body.kind === 'stream' ? body.stream : await made(body.create, refuse);
  if (call.signal?.aborted === true) {
    if (opened instanceof ReadableStream && !opened.locked) void opened.cancel().catch(() => undefined);
    throw new AttemptFailure('aborted', { unsent: true });
  }
  return opened instanceof ReadableStream ? watched(opened, call, refuse) : { body: opened };
};
