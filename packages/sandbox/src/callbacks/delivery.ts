/** What happened to one attempt. `no-answer` is a connection that failed, or a receiver that threw. */
export type AttemptOutcome = 'delivered' | 'refused' | 'timed-out' | 'no-answer' | 'no-route';

/** One attempt to deliver a callback, and how it ended. */
export interface DeliveryAttempt {
  /** 1 for the first. */
  readonly attempt: number;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: AttemptOutcome;
  /** What the receiver answered, where it did. */
  readonly status: number | undefined;
  /** The name of the error that the receiver threw, or with which the connection failed, with the system's code: `TypeError (ECONNREFUSED)`. Never its message: it may hold personal data. */
  readonly error: string | undefined;
}

/** One callback as the sandbox knows it, without what it carries: `payloadOf` gives that. */
export interface CallbackDelivery {
  readonly id: string;
  readonly provider: string;
  /** What it tells of, in the provider's words: its type, never its content. */
  readonly event: string;
  readonly tenant: string;
  /** The id, made by the sandbox, of what it tells about. */
  readonly subject: string;
  /** Origin and path of the address, without its query. */
  readonly url: string;
  readonly createdAt: number;
  /** `waiting` before an attempt and between two, `failed` when the provider has given up, `dropped` when it was lost on purpose. */
  readonly state: 'waiting' | 'attempting' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: readonly DeliveryAttempt[];
  /** When the next attempt is due, while one is. */
  readonly nextAttemptAt: number | undefined;
  /** The delivery that this one repeats although nothing asked for it. */
  readonly copyOf: string | undefined;
}

/** What a provider does in the real world and a test asks for: late, twice, out of order, within one second. */
export interface DeliveryTraits {
  /** Milliseconds from the event to the first attempt. */
  readonly delayMs: number;
  /** How often the same event is sent although it was acknowledged: 2 is twice. */
  readonly copies: number;
  /** Milliseconds from one copy to the next; 0 sends them at the same moment. */
  readonly copyAfterMs: number;
  /** Events of one customer within this many milliseconds are held back and sent at the same moment. */
  readonly gatherMs: number;
  /** The order in which gathered events are sent. */
  readonly order: 'made' | 'newest-first';
}

export const promptDelivery: DeliveryTraits = { delayMs: 0, copies: 1, copyAfterMs: 0, gatherMs: 0, order: 'made' };

/**
 * How a body is sent: with its Content-Length; `chunked`, in pieces without one; `truncated`, with a connection that ends half-way; or `slow`,
 * a tenth a second.
 */
export type Transfer = 'length' | 'chunked' | 'truncated' | 'slow';

/** A request that a provider wants to make to its customer. */
export interface OutgoingCallback {
  readonly provider: string;
  readonly event: string;
  readonly tenant: string;
  readonly subject: string;
  /** The subject is no id of this sandbox but what a test names it by, a person perhaps: it stays out of the journal. */
  readonly madeUp?: boolean;
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What a retry carries, made when it is due, where that is not the same: a token that is signed anew. */
  readonly renewed?: () => Uint8Array;
  readonly transfer: Transfer;
  /** Milliseconds from the start of each attempt to that of the next; as many retries as there are entries. */
  readonly retryAfterMs: readonly number[];
  /** How long the provider waits for an answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Which statuses the provider takes for success. */
  readonly succeeded: (status: number) => boolean;
  readonly traits: DeliveryTraits;
}
