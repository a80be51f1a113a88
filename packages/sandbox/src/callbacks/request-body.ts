import type { SandboxClock } from '../clock/clock.ts';
import type { Transfer } from './delivery.ts';

const PIECE = 64 * 1024;
/** A slow body comes in this many pieces. */
const SLOW_PIECES = 10;

type Pull = (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>;

/** One piece of the bytes at a time; `false` when none is left. */
const pieces = (bytes: Uint8Array, size: number) => {
  let offset = 0;
  return (controller: ReadableStreamDefaultController<Uint8Array>): boolean => {
    if (offset >= bytes.byteLength) return false;
    controller.enqueue(bytes.slice(offset, (offset += size)));
    return true;
  };
};

const PULLS: {
  readonly [Kind in Exclude<Transfer, 'length'>]: (
    bytes: Uint8Array,
    wait: (ms: number) => Promise<void>,
    aborted: () => boolean,
  ) => Pull;
} = {
  chunked(bytes) {
    const next = pieces(bytes, PIECE);
    return (controller) => {
      if (!next(controller)) controller.close();
    };
  },
  truncated(bytes) {
    const next = pieces(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), PIECE);
    return (controller) => {
      if (!next(controller)) controller.error(new TypeError('terminated'));
    };
  },
  slow(bytes, wait, aborted) {
    const next = pieces(bytes, Math.max(1, Math.ceil(bytes.byteLength / SLOW_PIECES)));
    return async (controller) => {
      await wait(1000);
      if (aborted()) return;
      if (!next(controller)) controller.close();
    };
  },
};

/** A body that is not simply there: in pieces, cut off, or slow. */
export const streamedBody = (
  bytes: Uint8Array,
  transfer: Exclude<Transfer, 'length'>,
  { clock, signal }: { readonly clock: SandboxClock; readonly signal: AbortSignal },
): ReadableStream<Uint8Array> => {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => void clock.schedule(ms, resolve));
  const pull = PULLS[transfer](bytes, wait, () => signal.aborted);
  return new ReadableStream({
    // A sender that waits no longer closes the connection, whatever is still to come.
    start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason), { once: true }),
    pull: async (controller) => {
      await pull(controller);
    },
  });
};
