import { openPollScope, TimeoutError } from '@bgc/core';
import type { Clock } from '@bgc/core';

export interface CollectTerms {
  readonly operation: string;
  /** Bytes; one more is enough to stop. */
  readonly mostBytes: number;
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
}

const readAll = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  mostBytes: number,
): Promise<readonly Uint8Array[]> => {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= mostBytes;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) throw new TypeError('The stream gives no bytes.');
    chunks.push(value);
    size += value.length;
  }
  return chunks;
};

/**
 * The whole of a stream, unless it is longer than `mostBytes`: then a little more than that. So nothing is sent of a file that turns out to be too large or broken, and
 * an upload can be sent again. Ends at the deadline and by the signal, whatever the stream does, and lets go of it.
 */
export const collectStream = async (
  stream: ReadableStream<Uint8Array>,
  { operation, mostBytes, deadlineMs, signal, clock }: CollectTerms,
): Promise<Blob> => {
  const reader = stream.getReader();
  const scope = openPollScope(
    clock,
    signal,
    deadlineMs,
    () =>
      new TimeoutError('deadlineMs passed before the stream was read.', {
        provider: 'attestr',
        operation,
        phase: 'deadline',
        advice: 'Nothing was sent. Look at the stream, or raise deadlineMs.',
      }),
  );
  try {
    return new Blob([...(await scope.within(readAll(reader, mostBytes)))] as BlobPart[]);
  } finally {
    scope.close();
    void reader.cancel().catch(() => undefined);
  }
};
