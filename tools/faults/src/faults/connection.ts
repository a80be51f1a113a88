import type { Socket } from 'node:net';
import type { Fault } from '../fault.ts';
import { onceToo } from './once-too.ts';

const base = { family: 'connection', at: 'api', processed: 'unknown', ending: 'error', attempts: 'always' } as const;

/** Waits until bytes are there, and does not read them. */
const resetUnread = (socket: Socket): void => {
  socket.once('readable', () => socket.resetAndDestroy());
};

/** Never answers; still hears that the client gives up. */
const silence = (): void => undefined;

/** Connections that end, or never come to be. After a reset a client cannot know what was read: only `refused` tells it. */
export const connectionFaults: readonly Fault[] = [
  { ...base, name: 'refused', processed: 'no', refused: true },
  ...onceToo({ ...base, name: 'reset on connect', onConnection: (socket) => void socket.resetAndDestroy() }),
  ...onceToo({ ...base, name: 'reset before the request was read', onConnection: resetUnread }),
  ...onceToo({
    ...base,
    name: 'reset after half of the request',
    serveHalf: ({ socket }) => void socket.resetAndDestroy(),
  }),
  ...onceToo({
    ...base,
    name: 'reset after the request was read',
    serve: ({ socket }) => void socket.resetAndDestroy(),
  }),
  // The way back stays open: a client that waits for more than the end of the stream waits for ever.
  ...onceToo({ ...base, name: 'half-closed after the request', serve: ({ socket }) => void socket.end() }),
  ...onceToo({
    ...base,
    name: 'closed without an answer',
    serve: ({ socket }) => void socket.end(() => socket.destroy()),
  }),
  ...onceToo({ ...base, name: 'stalled before headers', serve: silence }),
];
