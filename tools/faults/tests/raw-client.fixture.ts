import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a socket saw, byte for byte, and how it ended. */
export interface Seen {
  readonly bytes: Buffer;
  /** How many times bytes came, at different moments. */
  readonly pieces: number;
  /** `silent`: still open, and nothing more came. `taken`: it gave so much that the client left. */
  readonly ending: 'refused' | 'reset' | 'closed' | 'silent' | 'taken';
}

const MOST_BYTES = 4_000_000;
const errorEndings: Readonly<Record<string, Seen['ending']>> = { ECONNREFUSED: 'refused', ECONNRESET: 'reset' };

export interface Patience {
  /** Whether these bytes are all that is hoped for: then only a short silence is waited for, in case more comes. */
  readonly isAll?: (bytes: Buffer) => boolean;
  readonly afterMs?: number;
  /** However slow the machine is at the moment. */
  readonly mostMs?: number;
}

/** Sends bytes over a socket of its own, and takes what comes until the other side ends, or all came and then nothing more. */
export const rawClient = async (
  origin: string,
  sent: readonly Uint8Array[],
  { isAll = () => true, afterMs = 80, mostMs = 60_000 }: Patience = {},
): Promise<Seen> => {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  const taken: Buffer[] = [];
  let length = 0;
  let ending: Seen['ending'] | undefined;
  const end = (how: Seen['ending']): void => {
    ending ??= how;
    socket.destroy();
  };
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', (error: NodeJS.ErrnoException) => end(errorEndings[error.code ?? ''] ?? 'reset'));
  socket.on('end', () => end('closed'));
  socket.on('data', (piece) => {
    taken.push(piece);
    length += piece.length;
    if (length > MOST_BYTES) end('taken');
  });
  for (const bytes of sent) socket.write(bytes);
  const begun = performance.now();
  let judged = -1;
  let allAt: number | undefined;
  while (ending === undefined) {
    await wait(10);
    const now = performance.now();
    if (judged !== length) allAt = isAll(Buffer.concat(taken)) ? (allAt ?? now) : undefined;
    judged = length;
    if ((allAt !== undefined && now - allAt > afterMs) || now - begun > mostMs) end('silent');
  }
  await closed;
  return { bytes: Buffer.concat(taken), pieces: taken.length, ending };
};
