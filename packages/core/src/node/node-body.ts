import type { IncomingMessage } from 'node:http';

/** How much is read ahead of who reads the body. */
const readAheadBytes = 64 * 1024;

/**
 * The body of a request of node:http as a web stream that is read only as fast as somebody reads from it. Unlike `Readable.toWeb`, giving the stream
 * up does not tear the connection down: whoever refuses a body can still answer.
 */
export const nodeBody = (request: IncomingMessage): ReadableStream<Uint8Array> => {
  let letGo = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = (finish: () => void) => (): void => {
          letGo();
          finish();
        };
        const listeners = {
          data: (chunk: Uint8Array): void => {
            controller.enqueue(new Uint8Array(chunk));
            if ((controller.desiredSize ?? 0) <= 0) request.pause();
          },
          end: end(() => controller.close()),
          error: end(() => controller.error(new TypeError('The request broke off.'))),
          // Without an end before it, the sender has gone away.
          close: end(() => controller.error(new TypeError('The request broke off.'))),
        };
        letGo = () => {
          for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
          request.pause();
        };
        for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
        request.pause();
      },
      pull() {
        request.resume();
      },
      cancel() {
        letGo();
      },
    },
    { highWaterMark: readAheadBytes, size: (chunk) => chunk?.byteLength ?? 0 },
  );
};
