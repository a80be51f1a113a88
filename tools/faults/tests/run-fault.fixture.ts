import type { Fault, GoodAnswer, ReceivedRequest } from '../src/fault.ts';
import type { FaultPlan } from '../src/fault-server-contract.ts';
import { startFaultRun } from '../src/start-fault-run.ts';
import { rawClient, type Seen } from './raw-client.fixture.ts';

const json = (document: unknown): GoodAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(document)),
});

export const goodApi = json({ id: 'good', count: 3, note: 'a healthy answer' });
export const goodToken = json({ access_token: 'good-token', token_type: 'Bearer', expires_in: 300 });

export const planOf = (fault: Fault): FaultPlan => ({
  fault,
  healthy: ({ path }) => (path === '/token' ? { at: 'token', answer: goodToken } : { at: 'api', answer: goodApi }),
});

export const SENT_BODY = '{"name":"Ada Example","padding":"................................................"}';

export const requestBytes = (path: string, body = SENT_BODY, more = ''): Buffer =>
  Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer sent-credential\r\n${more}content-length: ${body.length}\r\n\r\n${body}`,
  );

export const tokenRequest = (): Buffer =>
  requestBytes('/token', 'grant_type=client_credentials&client_secret=sent-secret');

export interface Struck {
  readonly fault: Fault;
  readonly seen: Seen;
  /** A second request, on a connection of its own. */
  readonly again: Seen | undefined;
  readonly requests: readonly ReceivedRequest[];
  readonly connections: { readonly opened: number; readonly open: number };
}

const GOOD_ANSWER = /^HTTP\/1\.1 200 OK\r\n.*good.*\}$/s;

/** One fault, met by a raw client; a second time, where it strikes only once. */
const strike = async (fault: Fault, isAll: (bytes: Buffer) => boolean): Promise<Struck> => {
  const run = await startFaultRun(planOf(fault));
  const sent = [fault.at === 'token' ? tokenRequest() : requestBytes('/checks?query=sent-query')];
  const seen = await rawClient(run.origin, sent, { isAll });
  const isGood = (bytes: Buffer): boolean => GOOD_ANSWER.test(bytes.toString('latin1'));
  const again =
    fault.attempts === 'always' ? undefined : await rawClient(run.origin, sent, { isAll: isGood, afterMs: 0 });
  const struck = { fault, seen, again, requests: run.requests(), connections: run.connections() };
  await run.close();
  return struck;
};

/** All of them side by side, some at a time: each has three listeners, and descriptors are few on some systems. */
export const strikeAll = async (
  faults: readonly Fault[],
  isAllOf: (fault: Fault, bytes: Buffer) => boolean,
  atATime = 60,
): Promise<ReadonlyMap<string, Struck>> => {
  const struck = new Map<string, Struck>();
  for (let at = 0; at < faults.length; at += atATime) {
    const some = faults.slice(at, at + atATime).map((fault) => strike(fault, (bytes) => isAllOf(fault, bytes)));
    for (const one of await Promise.all(some)) struck.set(one.fault.name, one);
  }
  return struck;
};
