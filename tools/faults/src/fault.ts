import type { Socket } from 'node:net';

/** What a healthy provider answers to a request. */
export interface GoodAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ReceivedRequest {
  /** `api` is the call itself, `token` what is asked before it, `elsewhere` what must never be reached: the target of a redirect. */
  readonly at: 'api' | 'token' | 'elsewhere';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Milliseconds, on the server's monotonic clock. */
  readonly receivedAt: number;
  /** Whether the provider may have acted on it: its last byte arrived, and it was not turned away. */
  readonly mayBeProcessed: boolean;
}

/** One request, and the socket to answer it on. */
export interface Exchange {
  readonly socket: Socket;
  readonly request: ReceivedRequest;
  /** From 1: the how-manieth request of this place since the fault began. */
  readonly attempt: number;
  readonly good: GoodAnswer;
  /** Origins of the same server's other listeners: another host (by name), and a private address. Both note what reaches them. */
  readonly elsewhere: { readonly otherOrigin: string; readonly privateOrigin: string };
  /** All that came in this run so far, at every place, this request too. */
  readonly seen: readonly ReceivedRequest[];
  /** Notes that this request was not acted on. Of what meets a fault with `processed: 'no'`, that is noted already. */
  readonly turnAway: () => void;
  /** Ends with the fault: a dribble or an endless body stops then. */
  readonly over: AbortSignal;
}

export type FaultFamily =
  | 'connection'
  | 'head'
  | 'body'
  | 'content'
  | 'document'
  | 'redirect'
  | 'retry-after'
  | 'clock'
  | 'token';

/** One way to misbehave. Data, with the bytes it writes. */
export interface Fault {
  /** Unique, and said to people: `reset before the request was read`. */
  readonly name: string;
  readonly family: FaultFamily;
  /** Where it strikes; the other place is healthy. */
  readonly at: 'api' | 'token';
  /**
   * What a client may know of a request that met it: `no` (it provably was not processed), `yes`, or `unknown` (it may have been).
   * An unkeyed POST must never be sent again after `yes` or `unknown`.
   */
  readonly processed: 'no' | 'yes' | 'unknown';
  /** How it must end for a client that keeps its promises, where only one ending is right; `any` is a typed result or a typed error. */
  readonly ending: 'result' | 'error' | 'any';
  /** Only the document is broken: who expects none has nothing to fail at, and `ending` is `any`. */
  readonly onlyDocument?: true;
  /** Rightly framed, and of the right type: a file of other bytes is the provider's own, and `ending` is `any`. */
  readonly orFile?: true;
  /** Its answer has the `fetch` of Node send the request once more by itself, unseen by who called it: a 421 does (RFC 9110, section 15.5.20). */
  readonly resentByFetch?: true;
  /** On which attempts it strikes: always, or on the first ones only (`1` is the first), after which the server is healthy. */
  readonly attempts: 'always' | number;
  /** Nothing listens; nothing is served. */
  readonly refused?: true;
  /** Strikes as soon as the connection is there, before a byte is read. */
  readonly onConnection?: (socket: Socket) => void;
  /** Strikes when half of a request was read: its head and half of its body or, without a body, its first line. */
  readonly serveHalf?: (exchange: Exchange) => void | Promise<void>;
  /** `serve` answers the other place too, on every attempt: what is said in one place may hold in the other. */
  readonly everywhere?: true;
  /** Answers a request that was read whole. Must leave nothing running once `over` is aborted. */
  readonly serve?: (exchange: Exchange) => void | Promise<void>;
}
