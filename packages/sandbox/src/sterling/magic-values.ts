import type { FaultKind, FaultSpec } from '../faults/fault.ts';
import { isJsonObject } from '../json.ts';
import type { Asked } from './operation.ts';
import type { Outcome } from './screening-life.ts';
import { textOf } from './text.ts';
import { owned, type Candidate } from './world.ts';

/** A family name that makes the screenings of a candidate behave in a certain way. */
export interface SterlingMagicValue {
  readonly familyName: string;
  readonly does: string;
  readonly outcome?: Outcome;
  /** Spoils the first `times` POSTs of a screening for this candidate. */
  readonly spoils?: { readonly times: number; readonly fault: FaultKind };
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
    spoils: { times: 1, fault: { kind: 'accepted-but-timed-out' } },
  },
  {
    familyName: 'Reset-Screening',
    does: 'the first POST /screenings takes effect, then the connection is reset',
    spoils: { times: 1, fault: { kind: 'accepted-but-timed-out', ending: 'reset' } },
  },
  {
    familyName: 'Late-Screening',
    does: 'the first POST /screenings is reset, and takes effect 5 s later',
    spoils: { times: 1, fault: { kind: 'applied-late', ms: 5_000, ending: 'reset' } },
  },
  {
    familyName: 'Flaky-Screening',
    does: 'the first two POST /screenings answer 503',
    spoils: { times: 2, fault: { kind: 'server-error', status: 503 } },
  },
];

export const magicFor = ({ fields }: Candidate): SterlingMagicValue | undefined =>
  sterlingMagicValues.find(({ familyName }) => familyName === fields['familyName']);

/** The faults that a candidate brings along when a screening of it is asked for. */
export const magicFaultsOf = ({ world, account, body }: Asked): readonly FaultSpec[] => {
  const candidate = isJsonObject(body) ? owned(world.candidates, account, textOf(body['candidateId'])) : undefined;
  const spoils = candidate && magicFor(candidate)?.spoils;
  if (!spoils) return [];
  const struck = world.magicStrikes.get(candidate.id) ?? 0;
  if (struck >= spoils.times) return [];
  world.magicStrikes.set(candidate.id, struck + 1);
  return [spoils.fault];
};
