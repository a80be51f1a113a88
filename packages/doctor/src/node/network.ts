/// <reference types="node" />
import { lookup } from 'node:dns/promises';
import { connect } from 'node:tls';

/** What a server showed when it was greeted. */
export interface Handshake {
  /** `TLSv1.3` */
  readonly protocol: string;
  /** When the certificate ends, in milliseconds since the epoch. */
  readonly validUntil: number;
}

/** What is asked of the network below `fetch`. */
export interface Network {
  /** All addresses of a host. Rejects with the system's code where there is none. */
  resolve(hostname: string): Promise<readonly string[]>;
  /** Greets a host by TLS, and sends nothing. Rejects with the code of TLS or of the system. */
  greet(target: { readonly hostname: string; readonly port: number }, signal: AbortSignal): Promise<Handshake>;
}

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');

const greet: Network['greet'] = ({ hostname, port }, signal) =>
  new Promise((resolve, reject) => {
    const host = withoutBrackets(hostname);
    const isAddress = /^[\d.]+$|:/.test(host);
    const socket = connect({ host, port, ...(isAddress ? {} : { servername: host }) });
    const stop = (): void => void socket.destroy(Object.assign(new Error('No answer.'), { code: 'ETIMEDOUT' }));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const release = (): void => signal.removeEventListener('abort', stop);
    socket.once('secureConnect', () => {
      release();
      const { valid_to: validTo } = socket.getPeerCertificate();
      resolve({ protocol: socket.getProtocol() ?? 'unknown', validUntil: Date.parse(validTo) });
      socket.destroy();
    });
    // Stays, so that what comes late is nobody's uncaught error.
    socket.on('error', (error) => {
      release();
      reject(error);
    });
  });

/** The system's resolver, and TLS as Node checks it. */
export const systemNetwork: Network = {
  resolve: async (hostname) => (await lookup(withoutBrackets(hostname), { all: true })).map(({ address }) => address),
  greet,
};
