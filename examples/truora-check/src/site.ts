import type { CheckRequest, TruoraClient } from '@bgc/truora';

/** Where the check is made: the sandbox, or Truora itself. */
export interface Site {
  readonly name: string;
  readonly truora: TruoraClient;
  /** What is ordered, or the id of a check that was ordered before. */
  readonly wanted: CheckRequest | string;
  /** Milliseconds between two looks at a check that is not finished: the client's own unless told. */
  readonly everyMs?: number;
  /** Waits for something that this site brings about. */
  run<T>(work: () => Promise<T>): Promise<T>;
}
