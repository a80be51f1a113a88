import type { FaultSpec } from '../faults/fault.ts';
import { SPOILINGS, strikesAgain, type Spoiling } from '../faults/spoiling.ts';
import { nameless } from '../journal/nameless.ts';
import type { Outcome } from './checks/outcome.ts';
import type { Asked } from './operation.ts';

/** A name or licence plate that makes a check behave in a certain way. */
export interface TruoraMagicValue {
  readonly value: string;
  readonly does: string;
  readonly outcome?: Outcome;
  /** Spoils the first `times` POSTs of a check with this value. */
  readonly spoils?: Spoiling;
}

/** The fields of POST /v1/checks in which a magic value works. */
export const truoraMagicFields = ['first_name', 'last_name', 'company_name', 'license_plate'] as const;

const GRAVE = ['criminal_record', 'legal_background'];

/**
 * First or last names, company names or licence plates that decide how a check ends, or what is spoiled on the way; for tables and menus of your own.
 *
 * @example console.table(truoraMagicValues.map(({ value, does }) => ({ value, does })));
 */
export const truoraMagicValues: readonly TruoraMagicValue[] = [
  { value: 'Clear', does: 'completes with nothing against it, as everybody else', outcome: {} },
  { value: 'Found', does: 'completes with criminal and legal records, and a lower score', outcome: { found: GRAVE } },
  { value: 'Not-Found', does: 'completes, and nobody of that identity is found', outcome: { identity: 'not_found' } },
  { value: 'Dead', does: 'completes, and the person is found dead', outcome: { identity: 'dead' } },
  { value: 'Partial', does: 'completes, but one database failed and one expired', outcome: { failingDatabases: true } },
  { value: 'Delayed', does: 'is `delayed` for three days, then completes', outcome: { delayed: true } },
  { value: 'Error', does: 'ends in `error`', outcome: { error: true } },
  { value: 'Never', does: 'stays in progress until it is finished by hand', outcome: { never: true } },
  {
    value: 'Strange-Status',
    does: 'has the status `under_review`, which nobody knows, half-way',
    outcome: { strangeStatus: 'under_review' },
  },
  {
    value: 'Score-Down',
    does: 'records are found from the second check on: a continuous check goes `down`',
    outcome: { foundLater: GRAVE },
  },
  {
    value: 'Score-Up',
    does: 'records are found in the first check only: a continuous check goes `up`',
    outcome: { found: GRAVE, foundLater: [] },
  },
  {
    value: 'Lost-Check',
    does: 'the first POST /checks takes effect, its answer never comes',
    spoils: SPOILINGS.lost,
  },
  {
    value: 'Reset-Check',
    does: 'the first POST /checks takes effect, then the connection is reset',
    spoils: SPOILINGS.reset,
  },
  {
    value: 'Late-Check',
    does: 'the first POST /checks is reset, and takes effect 5 s later',
    spoils: SPOILINGS.late,
  },
  {
    value: 'Flaky-Check',
    does: 'the first two POST /checks answer 503',
    spoils: SPOILINGS.flaky,
  },
  {
    value: 'Busy-Check',
    does: 'the first POST /checks answers 429',
    spoils: SPOILINGS.busy,
  },
];

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const magicFor = (fields: Readonly<Record<string, string | undefined>>): TruoraMagicValue | undefined => {
  const values = truoraMagicFields.map((name) => fields[name] ?? '');
  return truoraMagicValues.find((magic) => values.some((value) => alike(value, magic.value)));
};

/** The faults that a subject brings along when it is to be checked. */
export const magicFaultsOf = ({ world, account, form }: Asked): readonly FaultSpec[] => {
  const fields = Object.fromEntries(truoraMagicFields.map((name) => [name, form.one(name)]));
  const magic = magicFor(fields);
  if (!magic?.spoils) return [];
  const subject = nameless(world.salt, JSON.stringify([account.accountId, form.one('national_id') ?? '', fields]));
  return strikesAgain(world.magicStrikes, subject, magic.spoils.times) ? [magic.spoils.fault] : [];
};
