import type { LeaseStore, RecordStore, WorkStore } from '@bgc/pageup';

/** One point at which a process may die: just before an effect, or when it is done and nothing was made of it yet. */
export interface Death {
  /** Counted from 1, or the first of this name: `POST /sterling/v1/screenings`. */
  readonly step: number | string;
  readonly when: 'before' | 'after';
}

/** Counts everything that a process does to the world: each send, and each write to the store. */
export interface Steps {
  /** What was done so far, in order: `POST /sterling/v1/candidates`, `records.insert`… */
  readonly names: readonly string[];
  readonly fetch: typeof fetch;
  store(store: WorkStore): WorkStore;
}

/** Does not come back: the process ends, or nothing in it ever goes on. */
export type Die = () => Promise<never>;

/** `send` is what really sends: the global `fetch` unless told. */
export const createSteps = (death: Death | undefined, die: Die, send: typeof fetch = fetch): Steps => {
  const names: string[] = [];
  let dead = false;
  const end = (): Promise<never> => {
    dead = true;
    return die();
  };
  const around = async <T>(name: string, effect: () => Promise<T>): Promise<T> => {
    if (dead) return die();
    const step = names.push(name);
    const isThere = death?.step === step || death?.step === name;
    if (isThere && death.when === 'before') return end();
    const outcome = await effect();
    return isThere && death.when === 'after' ? end() : outcome;
  };

  const leases = (own: LeaseStore): LeaseStore => ({
    acquire: (...given) => around('leases.acquire', () => own.acquire(...given)),
    renew: (...given) => around('leases.renew', () => own.renew(...given)),
    release: (...given) => around('leases.release', () => own.release(...given)),
  });
  const records = (own: RecordStore): RecordStore => ({
    get: (...given) => own.get(...given),
    list: (...given) => own.list(...given),
    insert: (...given) => around('records.insert', () => own.insert(...given)),
    replace: (...given) => around('records.replace', () => own.replace(...given)),
    delete: (...given) => around('records.delete', () => own.delete(...given)),
    purge: (...given) => around('records.purge', () => own.purge(...given)),
  });
  return {
    names,
    fetch: (input, init) => {
      const request = new Request(input, init);
      return around(`${request.method} ${new URL(request.url).pathname}`, () => send(request));
    },
    store: (own) => ({ leases: leases(own.leases), records: records(own.records) }),
  };
};
