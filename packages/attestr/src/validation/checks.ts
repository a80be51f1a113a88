import { isCalendarDate, unknownMember } from '@bgc/core/requests';
import type { Problem } from '@bgc/core/requests';

export type { Problem };

export type Check = (value: unknown, field: string) => readonly Problem[];
type Members = Readonly<Record<string, unknown>>;

/** `null` is no value of any member that is required. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const under = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

export const value =
  (advice: string, test: (value: unknown) => boolean): Check =>
  (given, field) =>
    test(given) ? [] : [{ field, reason: 'format', advice }];

export const text = value('Give a text that is not blank', (given) => typeof given === 'string' && given.trim() !== '');
export const flag = value('Give true or false', (given) => typeof given === 'boolean');
export const date = value('Give a date that exists, as YYYY-MM-DD: 2019-12-02', isCalendarDate);
export const email = value(
  'Give an e-mail address, or null where there is none',
  (given) => typeof given === 'string' && /^[^\s@]+@[^\s@]+$/.test(given),
);
export const oneOf = (...known: readonly string[]): Check =>
  value(`Give one of ${known.join(', ')}`, (given) => known.includes(given as string));
export const whole = (least: number, most: number): Check =>
  value(
    `Give a whole number from ${least} to ${most}`,
    (given) => Number.isInteger(given) && Number(given) >= least && Number(given) <= most,
  );

export const list =
  (of: Check, least = 0): Check =>
  (given, field) => {
    if (!Array.isArray(given)) return [{ field, reason: 'format', advice: 'Give a list' }];
    if (given.length < least) return [{ field, reason: 'required', advice: 'Give one at least' }];
    // Array.from, so that a hole is looked at, too: it would be sent as null.
    return Array.from(given as unknown[]).flatMap((item, index) => of(item, `${field}[${index}]`));
  };

/** A trailing `!` makes a member required. What one member alone cannot tell is asked when everything else is right. */
export const object = (
  rules: Readonly<Record<string, Check>>,
  together: (value: Members) => readonly Problem[] = () => [],
): Check => {
  const entries = Object.entries(rules).map(
    ([name, check]) => [name.replace('!', ''), check, name.endsWith('!')] as const,
  );
  const names = entries.map(([name]) => name);
  return (given, field) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return [{ field, reason: 'format', advice: `Give an object with ${names.join(', ')}` }];
    const members = given as Members;
    const problems = Object.keys(members)
      .filter((name) => members[name] !== undefined && !names.includes(name))
      .map((name) => unknownMember(name, names, field));
    for (const [name, check, isRequired] of entries) {
      if (!isAbsent(members[name])) problems.push(...check(members[name], under(field, name)));
      else if (isRequired)
        problems.push({ field: under(field, name), reason: 'required', advice: 'Attestr requires it' });
    }
    return problems.length > 0 ? problems : together(members);
  };
};
