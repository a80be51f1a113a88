import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Exchange } from '../fault.ts';

/** Waits so long, or until the fault is over; whether it still goes on. */
export const pause = async (milliseconds: number, { over, socket }: Exchange): Promise<boolean> => {
  await wait(milliseconds, undefined, { signal: over }).catch(() => undefined);
  return !over.aborted && socket.writable;
};

/** Whether the socket has room again; no, when it closed or the fault is over. */
const hasRoom = (socket: Socket, over: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const settle = (): void => {
      socket.off('drain', settle);
      socket.off('close', settle);
      over.removeEventListener('abort', settle);
      resolve(!over.aborted && socket.writable);
    };
    socket.on('drain', settle);
    socket.on('close', settle);
    over.addEventListener('abort', settle);
  });

/** Writes pieces as fast as they are taken, until they are all written, nobody takes them any more, or the fault is over. */
export const pour = async ({ socket, over }: Exchange, pieces: Iterable<Uint8Array>): Promise<void> => {
  for (const piece of pieces) {
    if (over.aborted || !socket.writable) return;
    if (!socket.write(piece) && !(await hasRoom(socket, over))) return;
  }
};

/** The same piece again and again. */
export function* endlessly(piece: Uint8Array): Iterable<Uint8Array> {
  for (;;) yield piece;
}

/** Writes a piece each `milliseconds`, as long as anybody takes them. */
export const dribble = async (
  exchange: Exchange,
  milliseconds: number,
  pieces: Iterable<Uint8Array>,
): Promise<void> => {
  for (const piece of pieces) {
    if (exchange.over.aborted || !exchange.socket.writable) return;
    exchange.socket.write(piece);
    if (!(await pause(milliseconds, exchange))) return;
  }
};

/** One byte after the other. */
export function* bytewise(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1) yield bytes.subarray(at, at + 1);
}
