import { Agent } from 'node:http';
import type { Socket } from 'node:net';

export interface OwnAgent {
  readonly agent: Agent;
  readonly close: () => void;
}

/** Connections of its own for a client that uses node:http, pooled as Node's default does. */
export const ownAgent = (): OwnAgent => {
  const agent = new Agent({ keepAlive: true });
  return {
    agent,
    // Ends those that wait for a next request, and those in use once their answer is read. What stays, nobody reads: it is counted.
    close: () => {
      agent.on('free', (socket: Socket) => socket.destroy());
      for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    },
  };
};
