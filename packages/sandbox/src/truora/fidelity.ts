import type { Fidelity, FidelityEntry } from '../fidelity.ts';
import { FIDELITY_OF_CHECKS } from './fidelity-of-checks.ts';
import { FIDELITY_OF_CREATION } from './fidelity-of-creation.ts';
import { FIDELITY_OF_HOOKS } from './fidelity-of-hooks.ts';
import { FIDELITY_OF_RECORDS } from './fidelity-of-records.ts';

export type Row = readonly [Fidelity, string, string];

/** Every behaviour of the Truora emulator, with how sure we are of it. */
export const truoraFidelity: readonly FidelityEntry[] = [
  ...FIDELITY_OF_CREATION,
  ...FIDELITY_OF_CHECKS,
  ...FIDELITY_OF_RECORDS,
  ...FIDELITY_OF_HOOKS,
].map(([fidelity, behaviour, source]) => ({ provider: 'truora', behaviour, fidelity, source }));
