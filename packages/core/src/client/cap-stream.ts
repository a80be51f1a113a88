import type { DownloadSoFar } from './download-failure.ts';

/**
 * The same stream, which fails with what `check` finds wrong with it so far, and with what `onFailure` makes of a failure below.
 */
export const capStream = (
  source: ReadableStream<Uint8Array>,
  check: (soFar: DownloadSoFar) => Error | undefined,
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
          const wrong = check({ length, ended: part.done, part: part.value });
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
