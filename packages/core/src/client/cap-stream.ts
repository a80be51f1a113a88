/**
 * The same stream, which fails with what `onEnd` makes of its length once it is known to be wrong, and with what `onFailure` makes of a failure below.
 */
export const capStream = (
  source: ReadableStream<Uint8Array>,
  check: (length: number, ended: boolean) => Error | undefined,
  onFailure: (thrown: unknown) => Error,
): ReadableStream<Uint8Array> => {
  const reader = source.getReader();
  let length = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const part = await reader.read();
          length += part.value?.length ?? 0;
          const wrong = check(length, part.done);
          if (wrong) throw wrong;
          if (part.done) controller.close();
          else controller.enqueue(part.value);
        } catch (thrown) {
          void reader.cancel().catch(() => undefined);
          controller.error(onFailure(thrown));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};
