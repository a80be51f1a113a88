/** One kind of call: the client's, and the same over bare `fetch`. */
export interface CallCase {
  readonly name: string;
  readonly raw: () => Promise<unknown>;
  readonly ours: () => Promise<unknown>;
  /** Calls in one round. */
  readonly count: number;
  readonly inFlight: number;
  /** Of CPU time, as a ratio. */
  readonly aim?: number;
}

/** One of our clients, and what is measured of it. */
export interface BenchClient {
  /** The package: `@bgc/example`. */
  readonly name: string;
  /** Calls to the bench server at `origin`, with tokens, retries, drift, a logger and a tracer all on. */
  readonly calls: (origin: string) => readonly CallCase[];
}

const nothing = (): void => undefined;

/** What every client under measurement is made with, so that nothing that a careful user turns on is left out. */
export const everythingOn = {
  logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  onDrift: nothing,
  tracer: { startCall: () => ({ startAttempt: () => ({ end: nothing }), end: nothing }) },
};

/** Of the clients that ask for tokens. */
export const tokenCredentials = { clientId: 'sandbox-bench', clientSecret: 'sandbox-bench-secret' };

const headers = { authorization: 'Bearer sandbox-token', accept: 'application/json' };

/** A GET over bare `fetch` and `JSON.parse`. */
export const rawGet = (url: string) => async (): Promise<unknown> =>
  JSON.parse(await (await fetch(url, { headers })).text());

/** A call with a JSON body over bare `fetch`. */
export const rawSend = (method: string, url: string, body: unknown) => async (): Promise<unknown> => {
  const init = { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return JSON.parse(await (await fetch(url, init)).text());
};

/** A call with a form as its body over bare `fetch`: `URLSearchParams` says its own content type. */
export const rawSendForm =
  (method: string, url: string, fields: Readonly<Record<string, string>>) => async (): Promise<unknown> =>
    JSON.parse(await (await fetch(url, { method, headers, body: new URLSearchParams(fields) })).text());
