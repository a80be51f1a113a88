import type { Socket } from 'node:net';
import type { Exchange, ReceivedRequest } from './fault.ts';
import type { FaultPlan, FaultRun, StartFaultRun } from './fault-server-contract.ts';
import { answerWell } from './server/answer.ts';
import { holdPort } from './server/hold-port.ts';
import { noteConnection } from './server/note-connection.ts';
import { openListener, type Listener } from './server/open-listener.ts';
import { readConnection } from './server/read-connection.ts';
import type { ReadRequest } from './server/read-request.ts';

const strikesOn = ({ fault }: FaultPlan, attempt: number): boolean =>
  fault.attempts === 'always' || attempt <= fault.attempts;

/** A private address. Where the system gives loopback one address only, that one stands for it, with a port of its own. */
const openSecluded = (accept: (socket: Socket) => void): Promise<Listener> =>
  openListener('127.0.0.2', accept).catch(() => openListener('127.0.0.1', accept));

/** Begins one run of one fault, on ports of its own. */
export const startFaultRun: StartFaultRun = async (plan) => {
  const { fault, note } = plan;
  const requests: ReceivedRequest[] = [];
  const turnedAway = new Set<ReceivedRequest>();
  const mistakes: unknown[] = [];
  const over = new AbortController();
  let elsewhere: Exchange['elsewhere'] = { otherOrigin: '', privateOrigin: '' };

  const receive = (
    socket: Socket,
    read: ReadRequest,
    place: 'here' | 'elsewhere',
    whole: boolean,
  ): { readonly exchange: Exchange; readonly strikes: boolean } => {
    const { at: healthyAt, answer: good } = plan.healthy(read);
    const at = place === 'here' ? healthyAt : place;
    const attempt = requests.filter((request) => request.at === at).length + 1;
    const strikes = at === fault.at && strikesOn(plan, attempt);
    const mayBeProcessed = whole && !(strikes && fault.processed === 'no');
    const request: ReceivedRequest = { ...read, at, receivedAt: performance.now(), mayBeProcessed };
    requests.push(request);
    note?.(
      `request ${requests.length}${whole ? '' : ', half'} (${at}): ${read.method} ${read.path}, ${read.body.length} bytes of body`,
    );
    const turnAway = (): void => void turnedAway.add(request);
    const seen = [...requests];
    return { strikes, exchange: { socket, request, attempt, good, elsewhere, seen, turnAway, over: over.signal } };
  };

  const serveWhole = async (socket: Socket, read: ReadRequest, place: 'here' | 'elsewhere'): Promise<void> => {
    const { exchange, strikes } = receive(socket, read, place, true);
    const misbehaves = strikes || (place === 'here' && fault.everywhere === true);
    await (misbehaves && fault.serve ? fault.serve(exchange) : answerWell(exchange));
  };

  /** A mistake of the plan or of a fault, which would otherwise look like the client's: `close` throws it. */
  const orMistake = async (socket: Socket, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!over.signal.aborted) mistakes.push(error);
      socket.destroy();
    }
  };

  const read = (socket: Socket, place: 'here' | 'elsewhere'): void =>
    readConnection(socket, {
      half: (request) => {
        const { serveHalf } = fault;
        if (place === 'elsewhere' || serveHalf === undefined) return false;
        const { at } = plan.healthy(request);
        const attempt = requests.filter((before) => before.at === at).length + 1;
        if (at !== fault.at || !strikesOn(plan, attempt)) return false;
        void orMistake(socket, () => serveHalf(receive(socket, request, place, false).exchange));
        return true;
      },
      whole: (request) => orMistake(socket, () => serveWhole(socket, request, place)),
      unreadable: (why) => {
        mistakes.push(new Error(`What the client sent is no HTTP/1.1 request: ${why}.`));
        socket.destroy();
      },
    });

  const [here, other, secluded, held] = await Promise.all([
    openListener('127.0.0.1', (socket, count) => {
      if (note) noteConnection(socket, count, note);
      if (fault.onConnection && strikesOn(plan, count)) fault.onConnection(socket);
      else read(socket, 'here');
    }),
    // Another host by name; and an address that a client must not be lured to.
    openListener('127.0.0.1', (socket) => read(socket, 'elsewhere')),
    openSecluded((socket) => read(socket, 'elsewhere')),
    fault.refused ? holdPort() : undefined,
  ]);
  elsewhere = {
    otherOrigin: `http://localhost:${other.port}`,
    privateOrigin: `http://${secluded.host}:${secluded.port}`,
  };

  const close = async (): Promise<void> => {
    over.abort();
    await Promise.all([here, other, secluded, held].flatMap((each) => (each ? [each.close()] : [])));
    if (mistakes.length > 0) throw new AggregateError(mistakes, 'The fault or its plan made a mistake; see `errors`.');
  };
  const run: FaultRun = {
    origin: `http://127.0.0.1:${(held ?? here).port}`,
    requests: () =>
      requests.map((request) => (turnedAway.has(request) ? { ...request, mayBeProcessed: false } : request)),
    connections: () => here.connections(),
    close,
  };
  return run;
};
