import { Buffer } from 'node:buffer';
import type { Socket } from 'node:net';

const shownWrites = 4;
const shownBytes = 400;

/** As it can be printed on one line: what is no plain text is escaped. */
const shown = (bytes: Uint8Array): string => {
  const start = JSON.stringify(Buffer.from(bytes.subarray(0, shownBytes)).toString('latin1'));
  return bytes.length > shownBytes ? `${start} and ${bytes.length - shownBytes} bytes more` : start;
};

/** Tells what is written on a connection, its first pieces in full, and how it ended. */
export const noteConnection = (socket: Socket, count: number, note: (line: string) => void): void => {
  let writes = 0;
  const noteBytes = (data: unknown): void => {
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) return;
    writes += 1;
    if (writes <= shownWrites) note(`connection ${count}: server writes ${shown(Buffer.from(data as Uint8Array))}`);
    if (writes === shownWrites + 1) note(`connection ${count}: server writes on …`);
  };
  const { write, end, resetAndDestroy } = socket;
  socket.write = ((...given: Parameters<Socket['write']>) => {
    noteBytes(given[0]);
    return write.apply(socket, given);
  }) as Socket['write'];
  socket.end = (...given: unknown[]) => {
    noteBytes(given[0]);
    note(`connection ${count}: server ends its half`);
    return (end as (...all: unknown[]) => Socket).apply(socket, given);
  };
  socket.resetAndDestroy = () => {
    note(`connection ${count}: server resets it`);
    return resetAndDestroy.call(socket);
  };
  note(`connection ${count}: opened`);
  socket.on('end', () => note(`connection ${count}: client ends its half`));
  socket.on('error', () => note(`connection ${count}: client resets it`));
  socket.on('close', () => note(`connection ${count}: closed, after ${socket.bytesWritten} bytes from the server`));
};
