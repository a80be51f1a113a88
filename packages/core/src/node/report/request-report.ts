/// <reference types="node" />
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction, TcpNetConnectOpts } from 'node:net';

import type { CheckedAddress } from './find-addresses.ts';
import { hostOf } from './find-addresses.ts';

export interface ReportRequest {
  readonly url: URL;
  readonly addresses: readonly CheckedAddress[];
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request and its answer. */
  readonly signal: AbortSignal;
  /** Certificate authorities in place of those that Node trusts. */
  readonly ca?: string | undefined;
}

/** Sockets ask again by themselves where a host is; they are told what was checked, and no resolver is asked. */
const answerWith =
  (addresses: readonly CheckedAddress[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = addresses;
    if (all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };

/** Bytes of all headers together. Each answer may have as many, 103 and its kin included: those end with the deadline. */
const maxHeaderSize = 16_384;

/** One request, over a connection of its own that nobody else gets; resolves when the headers are there. */
export const requestReport = ({ url, addresses, headers, signal, ca }: ReportRequest): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request, Agent } = url.protocol === 'https:' ? https : http;
    const options: https.RequestOptions & Partial<TcpNetConnectOpts> = {
      protocol: url.protocol,
      hostname: hostOf(url),
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: `${url.pathname}${url.search}`,
      headers,
      signal,
      maxHeaderSize,
      insecureHTTPParser: false,
      // Made here, so that it has neither a pool nor a proxy of the environment's, nor what an application did to the global one.
      agent: new Agent({ keepAlive: false }),
      lookup: answerWith(addresses),
      autoSelectFamily: true,
      // Until the next address is tried, too. Node's quarter of a second is too short for the other side of the world.
      autoSelectFamilyAttemptTimeout: 2_000,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca }),
    };
    const outgoing = request(options);
    // Also for what comes after it has settled: an `error` that nobody listens to ends the process.
    outgoing.on('error', reject);
    outgoing.once('response', resolve);
    // 101: it would speak another protocol from now on.
    outgoing.once('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('The server changed the protocol.'));
    });
    outgoing.once('close', () => reject(new Error('The connection was closed.')));
    outgoing.end();
  });
