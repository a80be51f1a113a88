import type { Duplex } from 'node:stream';
import { readRequest, type ReadRequest } from './read-request.ts';

export interface ConnectionReader {
  /** Asked when half of a request came. Whether it was dealt with: then the rest of it is not read. */
  readonly half: (request: ReadRequest) => boolean;
  readonly whole: (request: ReadRequest) => void | Promise<void>;
  readonly unreadable: (why: string) => void;
}

/** Reads the requests of a connection, one after the other: the next one is read when the one before was answered. */
export const readConnection = (socket: Duplex, reader: ConnectionReader): void => {
  let bytes: Buffer = Buffer.alloc(0);
  let busy = false;
  let halfAsked = false;
  let over = false;
  let clientEnded = false;

  const stop = (): void => {
    over = true;
    bytes = Buffer.alloc(0);
  };

  const askHalf = (request: ReadRequest): boolean => {
    if (halfAsked) return false;
    halfAsked = true;
    const dealtWith = reader.half(request);
    if (dealtWith) stop();
    return dealtWith;
  };

  const readOn = async (): Promise<void> => {
    while (!over && !busy) {
      const reading = readRequest(bytes);
      if (reading.kind === 'unreadable') {
        stop();
        reader.unreadable(reading.why);
        return;
      }
      if (reading.kind === 'incomplete') {
        if (reading.half === undefined || !askHalf(reading.half)) break;
        return;
      }
      if (askHalf({ ...reading.request, body: reading.request.body.slice(0, reading.request.body.length / 2) })) return;
      bytes = bytes.subarray(reading.length);
      halfAsked = false;
      busy = true;
      // One after the other: answers come in the order of the requests.
      await reader.whole(reading.request);
      busy = false;
    }
    if (clientEnded && !busy && !over) socket.end();
  };

  socket.on('data', (piece: Buffer) => {
    if (over) return;
    bytes = Buffer.concat([bytes, piece]);
    void readOn();
  });
  socket.on('end', () => {
    clientEnded = true;
    void readOn();
  });
};
