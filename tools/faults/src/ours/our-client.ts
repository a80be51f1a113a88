import type { MakePooledFetch } from '../observe/pooled-fetch.ts';
import type { Contestant } from '../subject.ts';

/** What makes a contestant of one of our clients. */
export type MakeContestant = (common: {
  readonly name: string;
  readonly version: string;
  readonly makeFetch: MakePooledFetch;
}) => Promise<Contestant>;
