import { Buffer } from 'node:buffer';

import type { GoodAnswer } from '../fault.ts';
import type { Limits, OperationClass, Subject } from '../subject.ts';
import { canaries } from './peer-canaries.ts';

export const jsonAnswer = (document: object, status = 200): GoodAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(document)),
});

/** A client of its own for one call. */
export interface OpenedPeer<Client> {
  readonly client: Client;
  readonly close: NonNullable<Subject['close']>;
}

export interface PeerOperation<Client> {
  /** As its documentation calls it. */
  readonly operation: string;
  readonly repeat: 'safe' | 'keyed' | 'never';
  readonly good: GoodAnswer;
  readonly open: (at: { readonly origin: string } & Limits) => OpenedPeer<Client>;
  readonly call: (client: Client) => Promise<unknown>;
  /** What its token endpoint answers, and where that is; most of them send a fixed key. */
  readonly token?: { readonly good: GoodAnswer; readonly path: string };
}

const kinds = { safe: 'GET', keyed: 'POST keyed', never: 'POST unkeyed' };

export const peerOperation = <Client>({
  operation,
  repeat,
  good,
  open,
  call,
  token,
}: PeerOperation<Client>): OperationClass => ({
  name: `${kinds[repeat]} · ${token ? 'token' : 'fixed key'}`,
  operations: [operation],
  repeat,
  usesToken: token !== undefined,
  good: () => good,
  ...(token && { goodToken: token.good }),
  isToken: ({ path }) => token !== undefined && path.startsWith(token.path),
  open(_, at) {
    const { client, close } = open(at);
    return { call: () => call(client), close };
  },
  canaries,
});
