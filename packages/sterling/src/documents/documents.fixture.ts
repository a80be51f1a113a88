/** Bytes that begin as a PDF, with something before the mark if told. */
export const pdfBytes = (length: number, before = 0): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(new TextEncoder().encode('%PDF-1.7').subarray(0, Math.max(0, length - before)), before);
  return bytes;
};

export interface WatchedStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** How many chunks were taken from it. */
  readonly taken: () => number;
  readonly cancelled: () => boolean;
}

/** A stream of these chunks that ends, or fails with what is thrown by a user's own code. */
export const watchedStream = (chunks: readonly unknown[], end?: Error): WatchedStream => {
  let taken = 0;
  let cancelled = false;
  const stream = new ReadableStream<unknown>(
    {
      pull(controller) {
        if (taken < chunks.length) controller.enqueue(chunks[taken++]);
        else if (end === undefined) controller.close();
        else controller.error(end);
      },
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  ) as ReadableStream<Uint8Array>;
  return { stream, taken: () => taken, cancelled: () => cancelled };
};

export const readAll = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());
