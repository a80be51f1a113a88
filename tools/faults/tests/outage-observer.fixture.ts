/** How a provider is out of order, and whether a request arrives at it all the same. */
export interface OutageKind {
  readonly arrives: boolean;
  /** What core's retry budget takes for a repetition after it: 10 after a timeout, else 5. */
  readonly cost: 5 | 10;
  readonly answer: (signal: AbortSignal | undefined) => Promise<Response>;
}

const fails = (code: string) => (): Promise<Response> =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

export const outageKinds: Readonly<Record<string, OutageKind>> = {
  'refused connections': { arrives: false, cost: 5, answer: fails('ECONNREFUSED') },
  'connections that break once the request is there': { arrives: true, cost: 5, answer: fails('ECONNRESET') },
  'answers of 503': {
    ...{ arrives: true, cost: 5 },
    answer: () => Promise.resolve(Response.json({ message: 'down' }, { status: 503 })),
  },
  silence: {
    ...{ arrives: true, cost: 10 },
    answer: (signal) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
      ),
  },
};

export interface Send {
  readonly at: 'api' | 'token';
  /** Whose call it is of. Of a token, nobody's. */
  readonly call: string;
  readonly key: string | undefined;
  readonly mayHaveArrived: boolean;
}

/** A provider in memory that counts, and that is out of order while `outage` is set. */
export const createObservedProvider = (good: unknown) => {
  const sends: Send[] = [];
  let outage: OutageKind | undefined;
  const fetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    const isToken = new URL(input instanceof Request ? input.url : input).pathname === '/token';
    sends.push({
      at: isToken ? 'token' : 'api',
      call: headers.get('x-call') ?? '',
      key: headers.get('idempotency-key') ?? undefined,
      mayHaveArrived: outage === undefined || outage.arrives,
    });
    if (outage) return outage.answer(init?.signal ?? undefined);
    const token = { access_token: 'token', token_type: 'Bearer', expires_in: 300 };
    return Promise.resolve(Response.json(isToken ? token : good));
  };
  return {
    fetch,
    /** What was sent since the last time this was asked. */
    takeSends: (): readonly Send[] => sends.splice(0),
    setOutage(kind: OutageKind | undefined): void {
      outage = kind;
    },
  };
};
