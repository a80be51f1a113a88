import { connect, type AddressInfo } from 'node:net';
import { openListener } from './open-listener.ts';

/**
 * A port on which nothing listens, and on which nobody else will listen meanwhile: it is the near end of a connection.
 * A port that was merely free a moment ago could be given to somebody else.
 */
export const holdPort = async (): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const listener = await openListener('127.0.0.1', () => undefined);
  const socket = connect({ host: '127.0.0.1', port: listener.port });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', resolve);
  });
  socket.on('error', () => undefined);
  const { port } = socket.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.destroy();
    await Promise.all([closed, listener.close()]);
  };
  return { port, close };
};
