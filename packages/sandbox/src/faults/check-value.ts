import type { FaultSpec } from './fault.ts';

/** What a setting may be, where it is one of a few. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  processed: ['before', 'after'],
  ending: ['silence', 'reset'],
  written: ['errors', 'text', 'reason'],
  retryAfterFormat: ['seconds', 'date'],
  revoke: [true, false],
};

/** `status` means something else to each kind. */
const STATUSES: Readonly<Record<string, readonly number[]>> = {
  'html-page': [200, 400, 500, 502, 503],
  'server-error': [500, 502, 503, 504],
  redirect: [301, 302, 307, 308],
  'answered-then-applied-late': [200, 202],
};

/** Ids among them, which look like numbers and are compared as text. */
export const textSettings = ['provider', 'operation', 'tenant', 'subject', 'contentType', 'location'];

const NUMBERS = ['probability', 'ms', 'retryAfter'];

/** A fault that meets the 0th request, or none, never strikes. */
const COUNTS = ['nth', 'times'];

const oneOf = (choices: readonly unknown[]): string =>
  choices.map((choice) => (typeof choice === 'string' ? `'${choice}'` : String(choice))).join(' or ');

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1;

/** What is wrong with a setting, as the end of a sentence that begins with its name; `undefined` where nothing is. */
export const problemOf = (kind: FaultSpec['kind'], name: string, value: unknown): string | undefined => {
  const choices = name === 'status' ? STATUSES[kind] : CHOICES[name];
  if (choices) return value === undefined || choices.includes(value) ? undefined : `must be ${oneOf(choices)}`;
  if (textSettings.includes(name)) {
    return value === undefined || (typeof value === 'string' && value !== '') ? undefined : 'must be text, not empty';
  }
  if (NUMBERS.includes(name)) {
    return typeof value === 'number' && value >= 0 ? undefined : 'must be a number, not negative';
  }
  const isEndless = name === 'times' && value === Infinity;
  if (!COUNTS.includes(name)) return undefined;
  return isCount(value) || isEndless ? undefined : 'must be a number from 1, without a fraction';
};
