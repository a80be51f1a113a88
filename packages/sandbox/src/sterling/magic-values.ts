import { owned } from '../accounts/owned.ts';
import type { FaultSpec } from '../faults/fault.ts';
import { SPOILINGS, strikesAgain, type Spoiling } from '../faults/spoiling.ts';
import { isJsonObject } from '../json.ts';
import type { Asked } from './operation.ts';
import type { Outcome } from './screening-life.ts';
import { textOf } from './text.ts';
import type { Candidate } from './world.ts';

/** A family name that makes the screenings of a candidate behave in a certain way. */
export interface SterlingMagicValue {
  readonly familyName: string;
  readonly does: string;
  readonly outcome?: Outcome;
  /** Spoils the first `times` POSTs of a screening for this candidate. */
  readonly spoils?: Spoiling;
}

/**
 * Family names of candidates that decide how their screenings end, or what is spoiled on the way; for tables and menus of your own.
 *
 * @example console.table(sterlingMagicValues.map(({ familyName, does }) => ({ familyName, does })));
 */
export const sterlingMagicValues: readonly SterlingMagicValue[] = [
  { familyName: 'Clear', does: 'completes clear, as everybody else', outcome: { result: 'clear' } },
  { familyName: 'Alert', does: 'completes with an alert', outcome: { result: 'alert' } },
  {
    familyName: 'Client-Criteria',
    does: 'completes with the result `client criteria` and a clientCriteriaResult',
    outcome: { result: 'client criteria' },
  },
  { familyName: 'Canceled', does: 'ends canceled, at the end of the turnaround', outcome: { canceled: true } },
  { familyName: 'Never', does: 'stays pending until it is processed by hand', outcome: { never: true } },
  {
    familyName: 'Lost-Screening',
    does: 'the first POST /screenings takes effect, its answer never comes',
    spoils: SPOILINGS.lost,
  },
  {
    familyName: 'Reset-Screening',
    does: 'the first POST /screenings takes effect, then the connection is reset',
    spoils: SPOILINGS.reset,
  },
  {
    familyName: 'Late-Screening',
    does: 'the first POST /screenings is reset, and takes effect 5 s later',
    spoils: SPOILINGS.late,
  },
  {
    familyName: 'Flaky-Screening',
    does: 'the first two POST /screenings answer 503',
    spoils: SPOILINGS.flaky,
  },
];

export const magicFor = ({ fields }: Candidate): SterlingMagicValue | undefined =>
  sterlingMagicValues.find(({ familyName }) => familyName === fields['familyName']);

/** The faults that a candidate brings along when a screening of it is asked for. */
export const magicFaultsOf = ({ world, account, body }: Asked): readonly FaultSpec[] => {
  const candidate = isJsonObject(body) ? owned(world.candidates, account, textOf(body['candidateId'])) : undefined;
  const spoils = candidate && magicFor(candidate)?.spoils;
  if (!spoils) return [];
  return strikesAgain(world.magicStrikes, candidate.id, spoils.times) ? [spoils.fault] : [];
};
