import type { Mutant } from './mutant.ts';

export interface Tally {
  readonly mutants: number;
  readonly killed: number;
  /** A loop without end: noticed, too. */
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Per cent of the mutants that were noticed. */
  readonly score: number;
}

/** Counts what could be run; a mutant that is no valid program says nothing. */
export const tally = (mutants: readonly Pick<Mutant, 'status'>[]): Tally => {
  const count = (status: Mutant['status']): number => mutants.filter((each) => each.status === status).length;
  const [killed, timeout, survived, noCoverage] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const all = killed + timeout + survived + noCoverage;
  return {
    mutants: all,
    killed,
    timeout,
    survived,
    noCoverage,
    score: all === 0 ? 0 : (100 * (killed + timeout)) / all,
  };
};
