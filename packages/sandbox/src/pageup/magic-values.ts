import { SPOILINGS, type Spoiling } from '../faults/spoiling.ts';
import type { CheckSpec } from './check-spec.ts';
import type { CheckStatus } from './check.ts';

/** A last name that makes a check behave in a certain way. */
export interface MagicValue {
  readonly lastName: string;
  readonly does: string;
  /** What is seeded for it, unless the spec says otherwise. */
  readonly seeds?: Partial<CheckSpec>;
  /** A PUT of this status is refused with 400, always. */
  readonly refuses?: CheckStatus;
  /** Every PUT finds that the check is gone. */
  readonly gone?: true;
  /** Spoils the first `times` PUTs (of this status, where given). */
  readonly spoils?: Spoiling & { readonly status?: CheckStatus };
}

export const MEGABYTE = 1024 * 1024;
/** "Support resume file sizes up to 20 MB": https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, Requirements. */
export const LARGEST_RESUME = 20 * MEGABYTE;

/**
 * Family names that make the emulated PageUp misbehave, and how; for tables and menus of your own.
 *
 * @example console.table(magicValues.map(({ lastName, does }) => ({ lastName, does })));
 */
export const magicValues: readonly MagicValue[] = [
  { lastName: 'Reject-Queued', does: 'PUT `queued` is refused with 400, always', refuses: 'queued' },
  { lastName: 'Reject-New', does: 'PUT `new` is refused with 400, always', refuses: 'new' },
  { lastName: 'Reject-Completed', does: 'PUT `completed` is refused with 400, always', refuses: 'completed' },
  { lastName: 'Gone', does: 'listed, but every PUT answers 404', gone: true },
  {
    lastName: 'Lost-Queued',
    does: 'the first PUT `queued` takes effect, its answer never comes',
    spoils: { status: 'queued', ...SPOILINGS.lost },
  },
  {
    lastName: 'Lost-Completed',
    does: 'the first PUT `completed` takes effect, then the connection is reset',
    spoils: { status: 'completed', ...SPOILINGS.reset },
  },
  {
    lastName: 'Late-Queued',
    does: 'the first PUT `queued` is reset, and takes effect 5 s later',
    spoils: { status: 'queued', ...SPOILINGS.late },
  },
  {
    lastName: 'Late-New',
    does: 'the first PUT `new` is reset, and takes effect 5 s later',
    spoils: { status: 'new', ...SPOILINGS.late },
  },
  {
    lastName: 'Flaky',
    does: 'the first two PUTs answer 503',
    spoils: SPOILINGS.flaky,
  },
  {
    lastName: 'Pseudo-404',
    does: 'the first PUT answers "404 The underlying connection was closed"',
    spoils: { times: 1, fault: { kind: 'pseudo-404' } },
  },
  {
    lastName: 'Daily-Limit',
    does: 'the first PUT answers 429 without Retry-After',
    spoils: SPOILINGS.busy,
  },
  { lastName: 'No-Email', does: 'the applicant has no e-mail address', seeds: { emailId: null } },
  { lastName: 'No-Resume', does: 'there is no résumé', seeds: { resume: null } },
  {
    lastName: 'Big-Resume',
    does: 'the résumé has exactly 20 MB, the documented maximum',
    seeds: { resume: { bytes: LARGEST_RESUME } },
  },
  {
    lastName: 'Oversize-Resume',
    does: 'the résumé has one byte more than 20 MB',
    seeds: { resume: { bytes: LARGEST_RESUME + 1 } },
  },
  { lastName: 'String-Id', does: 'the id is not a number', seeds: { id: 'sandbox-string-id' } },
];

export const magicFor = (lastName: string): MagicValue | undefined =>
  magicValues.find((magic) => magic.lastName === lastName);
