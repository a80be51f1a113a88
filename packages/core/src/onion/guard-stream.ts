import { judgeThrown } from './judge-thrown.ts';

/**
 * The same stream under a watch: `onEnd` runs once however it ends, by its last byte, a failure below, `fail`, or the reader's own cancel;
 * what it fails with is never what was thrown below, but what `judge` makes of it.
 */
export const guardStream = (
  source: ReadableStream<Uint8Array>,
  onEnd: () => void,
  judge: (thrown: unknown) => Error = judgeThrown,
): { readonly stream: ReadableStream<Uint8Array>; readonly fail: (failure: Error) => void } => {
  const reader = source.getReader();
  let failed: ((failure: Error) => void) | undefined;
  const fail = (failure: Error): void => {
    onEnd();
    failed?.(failure);
    failed = undefined;
    void reader.cancel().catch(() => undefined);
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        failed = (failure) => controller.error(failure);
      },
      async pull(controller) {
        try {
          const part = await reader.read();
          if (failed === undefined) return;
          if (!part.done) {
            controller.enqueue(part.value);
            return;
          }
          failed = undefined;
          onEnd();
          controller.close();
        } catch (thrown) {
          if (failed !== undefined) fail(judge(thrown));
        }
      },
      async cancel(reason) {
        failed = undefined;
        onEnd();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, fail };
};
