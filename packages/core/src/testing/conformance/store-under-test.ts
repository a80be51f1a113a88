import type { WorkStore } from '../../stores/store.ts';

/** One fresh, empty store and the time it lives in. */
export interface StoreUnderTest {
  readonly store: WorkStore;
  /** Moves the time that the store sees. A store that only knows real time waits. */
  advance(ms: number): Promise<void>;
  close(): void | Promise<void>;
  /** Closes the store and opens it again over the same data. Left out by a store that keeps nothing beyond its process. */
  reopen?(): Promise<WorkStore>;
}

/** One promise that every store must keep. */
export interface StoreConformanceCase {
  /** What the store promises, in one sentence. */
  readonly name: string;
  /** Makes a store, tries the promise, closes the store; rejects with an Error when the promise is broken. */
  run(makeStore: () => Promise<StoreUnderTest>): Promise<void>;
}

export const promise = (name: string, attempt: (subject: StoreUnderTest) => Promise<void>): StoreConformanceCase => ({
  name,
  run: async (makeStore) => {
    const subject = await makeStore();
    try {
      await attempt(subject);
    } finally {
      await subject.close();
    }
  },
});
