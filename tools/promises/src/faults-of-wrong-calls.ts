import { isBgcError } from '@bgc/core';

import type { WrongCall } from './wrong-calls.ts';

export interface Judging {
  /** Lets time pass until the work is settled. */
  readonly settled: <T>(work: Promise<T>) => Promise<T>;
  /** Every request so far that was sent to be written: it grows while the calls are made. */
  readonly written: readonly unknown[];
}

/** Makes these calls one after the other, and tells of each that failed with what is no error of ours, or that was sent to be written with wrong data. */
export const faultsOfWrongCalls = async (
  calls: readonly WrongCall[],
  { settled, written }: Judging,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const { name, isOptions, run } of calls) {
    const before = written.length;
    const fault = await settled(
      run()
        .then(() => undefined)
        .catch((error: unknown) => (isBgcError(error) ? undefined : String(error))),
    );
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
    if (!isOptions && written.length > before) faults.push(`${name}: sent`);
  }
  return faults;
};
