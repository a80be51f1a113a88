/** A part of a body. `size` in bytes, where it is known. */
export interface Piece {
  readonly content: Blob | ReadableStream<Uint8Array>;
  readonly size: number | undefined;
}

/** One stream of all pieces in turn. Each is opened when its turn comes, so that a body which never goes up takes hold of none. */
export const joinPieces = (pieces: readonly Piece[]): ReadableStream<Uint8Array> => {
  const left = pieces.map(({ content, size }) => ({
    open: () => (content instanceof Blob ? content.stream() : content),
    size,
  }));
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let read = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (let piece = left[0]; piece; piece = left[0]) {
          reader ??= piece.open().getReader();
          const { done, value } = await reader.read();
          read += value?.length ?? 0;
          // Where it is more or less than was announced, what follows would be taken for something else.
          const fits = piece.size === undefined || (done ? read === piece.size : read <= piece.size);
          if (!fits || !(done || value instanceof Uint8Array)) {
            void reader.cancel().catch(() => undefined);
            throw new RangeError('The stream is not what was announced.');
          }
          if (!done) return controller.enqueue(value);
          left.shift();
          reader = undefined;
          read = 0;
        }
        controller.close();
      },
      async cancel(reason) {
        const [current, ...others] = left;
        await (reader ?? current?.open())?.cancel(reason);
        for (const { open } of others) await open().cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
};
