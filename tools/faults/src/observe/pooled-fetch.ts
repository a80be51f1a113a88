type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface Pool {
  close(): Promise<void>;
}

const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

/** The class of the pool that this Node's own `fetch` uses: there is one only after a first use. */
const poolClass = async (): Promise<new () => Pool> => {
  const held = globalThis as { readonly [dispatcherKey]?: Pool };
  if (held[dispatcherKey] === undefined) await fetch('data:,');
  const pool = held[dispatcherKey];
  if (pool === undefined) throw new Error('This Node keeps its connections elsewhere: see observe/pooled-fetch.ts.');
  return pool.constructor as new () => Pool;
};

export interface PooledFetch {
  readonly fetch: Fetch;
  /** Ends the connections that wait for another request, and those in use once their answer is read. */
  readonly close: () => void;
}

export type MakePooledFetch = () => PooledFetch;

/**
 * Makes the platform's `fetch` with connections of its own. A pooled connection is kept open on purpose; once its pool is told to close, what is still
 * open has an answer that nobody reads to its end.
 */
export const pooledFetches = async (): Promise<MakePooledFetch> => {
  const PoolClass = await poolClass();
  return () => {
    const dispatcher = new PoolClass();
    return {
      fetch: (input, init) => fetch(input, { ...init, dispatcher } as RequestInit),
      close: () => void dispatcher.close().catch(() => undefined),
    };
  };
};
