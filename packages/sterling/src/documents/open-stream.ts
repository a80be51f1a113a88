import { AbortedError } from '@bgc/core';
import type { InvalidRequestError } from '@bgc/core';

import { checkHead, headBytes } from './check-pdf.ts';
import { documentError, largestDocumentBytes } from './document-problems.ts';
import type { DocumentProblem } from './document-problems.ts';
import type { OpenDocument, OpenOptions } from './open-document.ts';

type Reader = ReadableStreamDefaultReader<Uint8Array>;

interface Beginning {
  readonly chunks: readonly Uint8Array[];
  readonly length: number;
  readonly ended: boolean;
}

const lock = (source: ReadableStream<Uint8Array>, { operation }: OpenOptions): Reader => {
  // Read by somebody else, or already: there is nothing left of it.
  if (source.locked) throw documentError('empty', operation);
  return source.getReader();
};

/** As many chunks as hold the head; what follows it in the last one stays in it. */
const readBeginning = async (reader: Reader): Promise<Beginning | DocumentProblem> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const { done, value } = await reader.read();
    if (done) return { chunks, length, ended: true };
    if (!(value instanceof Uint8Array)) return 'source';
    chunks.push(value);
    length += value.length;
  }
  return { chunks, length, ended: false };
};

const headOf = ({ chunks, length }: Beginning): Uint8Array => {
  const head = new Uint8Array(Math.min(length, headBytes));
  let at = 0;
  for (const chunk of chunks) {
    head.set(chunk.subarray(0, head.length - at), at);
    at += Math.min(chunk.length, head.length - at);
  }
  return head;
};

/** Settles as the work does, or with an `AbortedError` as soon as the signal is aborted. Leaves no listener behind. */
const orAborted = <T>(work: Promise<T>, { signal, operation }: OpenOptions): Promise<T> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void =>
      reject(new AbortedError('Waiting for the document was aborted.', { provider: 'sterling', operation }));
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
    void work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', giveUp));
  });

/** The chunks that were looked at, then the others, counted. */
const flow = (reader: Reader, beginning: Beginning, fail: (problem: DocumentProblem) => InvalidRequestError) => {
  const waiting = [...beginning.chunks];
  let sent = 0;
  const next = async (): Promise<Uint8Array | DocumentProblem | 'end'> => {
    const first = waiting.shift();
    if (first !== undefined) return first;
    if (beginning.ended) return 'end';
    try {
      const { done, value } = await reader.read();
      if (done) return 'end';
      return value instanceof Uint8Array ? value : 'streamedBroken';
    } catch {
      return 'streamedBroken';
    }
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await next();
        if (chunk === 'end') return controller.close();
        if (typeof chunk === 'string') return controller.error(fail(chunk));
        sent += chunk.length;
        if (sent <= largestDocumentBytes) return controller.enqueue(chunk);
        await reader.cancel().catch(() => undefined);
        controller.error(fail('streamedSize'));
      },
      cancel: () => reader.cancel(),
    },
    // Nothing is taken from the source before it is asked for.
    { highWaterMark: 0 },
  );
};

/** Opens a one-shot stream by its first bytes. */
export const openStream = async (source: ReadableStream<Uint8Array>, options: OpenOptions): Promise<OpenDocument> => {
  const { operation } = options;
  const reader = lock(source, options);
  let failure: InvalidRequestError | undefined;
  const close = (): Promise<void> => reader.cancel().catch(() => undefined);
  const peek = readBeginning(reader).catch((): DocumentProblem => 'broken');
  try {
    const beginning = await orAborted(peek, options);
    if (typeof beginning === 'string') throw documentError(beginning, operation);
    checkHead(headOf(beginning), beginning.length, operation);
    const fail = (problem: DocumentProblem): InvalidRequestError => (failure ??= documentError(problem, operation));
    return { body: flow(reader, beginning, fail), size: undefined, failure: () => failure, close };
  } catch (error) {
    void close();
    throw error;
  }
};
