import { checkNames } from '../known-names.ts';

/** What one request left behind. No body, secret, token or personal value is ever in it. */
export interface JournalEntry {
  readonly sequence: number;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly time: number;
  readonly provider: string;
  readonly operation: string;
  readonly method: string;
  /** The path with its ids named, never filled in. */
  readonly template: string;
  /** A tenant of this sandbox, a short hash beginning with `#`, or `undefined` where no tenant is named. */
  readonly tenant: string | undefined;
  /** An id that this sandbox seeded, else a short hash beginning with `#`. */
  readonly subject: string | undefined;
  /** The same for every repetition of a request. */
  readonly attemptKey: string;
  /** 1 for the first request with this key, 2 for its first repetition, and so on, as long as one with this key is in the journal. */
  readonly attempt: number;
  /** Names of the faults that met it. */
  readonly faults: readonly string[];
  /** The status that was sent, or `undefined` when none was (yet). */
  readonly status: number | undefined;
  /** Whether the provider did what was asked: `late` where it will do it, or did it, after the caller had its answer or lost it. */
  readonly processed: 'yes' | 'no' | 'refused' | 'late';
}

/** How many requests there were, by operation, status and fault. */
export interface JournalCounts {
  readonly requests: number;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byFault: Readonly<Record<string, number>>;
  /** By operation: requests that repeated an earlier one with the same attempt key (for a poll, every one after the first). */
  readonly repeated: Readonly<Record<string, number>>;
}

/** Each request and callback as it came, without bodies, secrets or personal data. */
export interface Journal {
  entries(filter?: { since?: number; provider?: string; tenant?: string; operation?: string }): JournalEntry[];
  counts(): JournalCounts;
  /** Called for each request when its outcome is known. Returns a function that ends it. */
  subscribe(listener: (entry: JournalEntry) => void): () => void;
}

/** The journal as its writer sees it. */
export interface OpenJournal extends Journal {
  open(entry: Omit<JournalEntry, 'sequence' | 'attempt' | 'faults' | 'status' | 'processed'>): {
    readonly sequence: number;
    close(outcome: Pick<JournalEntry, 'faults' | 'status' | 'processed'>): void;
  };
  clear(): void;
}

// Enough for any test; a server that runs for weeks must not eat the memory.
const KEPT = 50_000;

const increment = (counts: Record<string, number>, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);

export const createJournal = (capacity = KEPT): OpenJournal => {
  const kept: JournalEntry[] = [];
  const attempts = new Map<string, { readonly count: number; readonly last: number }>();
  const listeners = new Set<(entry: JournalEntry) => void>();
  let sequence = 0;
  let tally = emptyTally();

  /** A key goes with its last entry. */
  const forget = (oldest: JournalEntry | undefined): void => {
    if (oldest && attempts.get(oldest.attemptKey)?.last === oldest.sequence) attempts.delete(oldest.attemptKey);
  };

  return {
    entries(filter = {}) {
      checkNames('journal.entries', filter, ['since', 'provider', 'tenant', 'operation']);
      const { since = 0, provider, tenant, operation } = filter;
      return kept.filter(
        (entry) =>
          entry.sequence > since &&
          (provider === undefined || entry.provider === provider) &&
          (tenant === undefined || entry.tenant === tenant) &&
          (operation === undefined || entry.operation === operation),
      );
    },
    counts: () => structuredClone(tally),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open(seen) {
      const attempt = (attempts.get(seen.attemptKey)?.count ?? 0) + 1;
      attempts.set(seen.attemptKey, { count: attempt, last: ++sequence });
      let entry: JournalEntry = {
        sequence,
        ...seen,
        attempt,
        faults: [],
        status: undefined,
        processed: 'no',
      };
      kept.push(entry);
      if (kept.length > capacity) forget(kept.shift());
      const counted = tally;
      counted.requests++;
      if (attempt > 1) increment(counted.repeated, `${seen.provider}.${seen.operation}`);
      increment(counted.byOperation, `${seen.provider}.${seen.operation}`);
      return {
        sequence: entry.sequence,
        close(outcome) {
          // Cleared meanwhile: the request belongs to a past that is forgotten.
          if (counted !== tally) return;
          const place = kept.lastIndexOf(entry);
          entry = { ...entry, ...outcome };
          if (place >= 0) kept[place] = entry;
          increment(counted.byStatus, String(outcome.status ?? 'none'));
          for (const fault of outcome.faults) increment(counted.byFault, fault);
          for (const listener of listeners) listener(entry);
        },
      };
    },
    clear() {
      kept.length = 0;
      attempts.clear();
      tally = emptyTally();
    },
  };
};

function emptyTally() {
  return {
    requests: 0,
    byOperation: {} as Record<string, number>,
    byStatus: {} as Record<string, number>,
    byFault: {} as Record<string, number>,
    repeated: {} as Record<string, number>,
  };
}
