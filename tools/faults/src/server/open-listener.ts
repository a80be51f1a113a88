import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Listener {
  readonly host: string;
  readonly port: number;
  readonly connections: () => { readonly opened: number; readonly open: number };
  readonly close: () => Promise<void>;
}

/** Listens on a free port of `host`. What `accept` leaves of a socket is ended by `close`. */
export const openListener = async (
  host: string,
  accept: (socket: Socket, count: number) => void,
): Promise<Listener> => {
  const sockets = new Set<Socket>();
  // A client that ends its half keeps a socket here only until the answer is written: it is not open any more.
  const open = new Set<Socket>();
  let opened = 0;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    opened += 1;
    sockets.add(socket);
    open.add(socket);
    socket.on('end', () => open.delete(socket));
    socket.on('close', () => {
      open.delete(socket);
      sockets.delete(socket);
    });
    // A client that gives up resets the connection: that is its right.
    socket.on('error', () => open.delete(socket));
    accept(socket, opened);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const { port } = server.address() as AddressInfo;
  return { host, port, connections: () => ({ opened, open: open.size }), close };
};
