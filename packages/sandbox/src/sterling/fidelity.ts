import type { Fidelity, FidelityEntry } from '../fidelity.ts';
import { FIDELITY_OF_CALLBACKS } from './fidelity-of-callbacks.ts';
import { FIDELITY_OF_CANDIDATES } from './fidelity-of-candidates.ts';
import { FIDELITY_OF_RECORDS } from './fidelity-of-records.ts';
import { FIDELITY_OF_SCREENING } from './fidelity-of-screening.ts';

export type Row = readonly [Fidelity, string, string];

/** Every behaviour of the Sterling emulator, with how sure we are of it. */
export const sterlingFidelity: readonly FidelityEntry[] = [
  ...FIDELITY_OF_CANDIDATES,
  ...FIDELITY_OF_SCREENING,
  ...FIDELITY_OF_RECORDS,
  ...FIDELITY_OF_CALLBACKS,
].map(([fidelity, behaviour, source]) => ({ provider: 'sterling', behaviour, fidelity, source }));
