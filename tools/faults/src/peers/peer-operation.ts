import { Buffer } from 'node:buffer';

import type { GoodAnswer } from '../fault.ts';
import type { Limits, OperationClass, Subject } from '../subject.ts';
import { canaries } from './peer-canaries.ts';

export const jsonAnswer = (document: object, status = 200): GoodAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(document)),
});

export interface PeerOperation {
  /** As its documentation calls it. */
  readonly operation: string;
  readonly repeat: 'safe' | 'keyed' | 'never';
  readonly good: GoodAnswer;
  readonly open: (at: { readonly origin: string } & Limits) => Subject;
  /** What its token endpoint answers, and where that is; most of them send a fixed key. */
  readonly token?: { readonly good: GoodAnswer; readonly path: string };
}

const kinds = { safe: 'GET', keyed: 'POST keyed', never: 'POST unkeyed' };

export const peerOperation = ({ operation, repeat, good, open, token }: PeerOperation): OperationClass => ({
  name: `${kinds[repeat]} · ${token ? 'token' : 'fixed key'}`,
  operations: [operation],
  repeat,
  usesToken: token !== undefined,
  good: () => good,
  ...(token && { goodToken: token.good }),
  isToken: ({ path }) => token !== undefined && path.startsWith(token.path),
  open: (_, at) => open(at),
  canaries,
});
