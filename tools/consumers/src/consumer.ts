import type { PublishedPackages } from './published-packages.ts';

/** A project of somebody else's: made in an empty folder, with what it installs from the registry, and run. */
export interface Consumer {
  /** What its row is found by: `npm, ESM`, `Vite 8.3.8, library`. */
  readonly name: string;
  readonly group: ConsumerGroup;
  /** Those of a group share folders, and run one after the other. What it throws is a failure as well. */
  run(published: PublishedPackages): Promise<ConsumerResult>;
}

export type ConsumerGroup =
  | 'package managers'
  | 'modules'
  | 'types'
  | 'bundlers'
  | 'frameworks'
  | 'test runners'
  | 'documents';

export interface ConsumerResult {
  readonly passed: boolean;
  /** What was seen: the versions, what the real call gave. Where it failed, what failed, with the end of the output. */
  readonly note: string;
}
