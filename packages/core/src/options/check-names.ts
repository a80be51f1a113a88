import { nearestName } from './nearest-name.ts';
import { kindTests } from './option-kinds.ts';
import type { OptionKind } from './option-kinds.ts';

/** Names of options and the kind of each; a trailing `!` makes one required. */
export type KnownNames = Readonly<Record<string, OptionKind | `${OptionKind}!`>>;

export type Refuse = (what: string, advice: string) => never;

/** What another library calls it, and no spelling is near. */
const elsewhere: Readonly<Record<string, { readonly known: string; readonly meant: string }>> = {
  retries: { known: 'retry', meant: 'retry: { maxRetries }' },
  maxRetries: { known: 'retry', meant: 'retry: { maxRetries }' },
  maxAttempts: { known: 'retry', meant: 'retry: { maxRetries }' },
};

const meantBy = (name: string, known: readonly string[], prefix: string): string | undefined => {
  const other = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  if (other !== undefined && known.includes(other.known)) return other.meant;
  const near = nearestName(name, known);
  return near === undefined ? undefined : `${prefix}${near}`;
};

const needsOf = (rule: string): string => kindTests[rule.replace('!', '') as OptionKind].needs;

/** Refuses what is no object, an unknown name (and says which one was probably meant), and a value that is missing or of another kind. */
export const checkNames = (options: unknown, known: KnownNames, refuse: Refuse, prefix = ''): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const required = Object.keys(known).filter((name) => known[name]?.endsWith('!'));
    const members = required.length === 0 ? '' : ` with ${required.join(', ')}`;
    return refuse(`the options are ${options === undefined ? 'missing' : 'no object'}.`, `Give an object${members}.`);
  }
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    const meant = meantBy(name, Object.keys(known), prefix);
    refuse(`there is no option ${prefix}${name}.`, meant === undefined ? 'Leave it out.' : `Did you mean ${meant}?`);
  }
  for (const [name, rule] of Object.entries(known)) {
    const value = given[name];
    const { test } = kindTests[rule.replace('!', '') as OptionKind];
    if (value === undefined && rule.endsWith('!'))
      refuse(`the option ${prefix}${name} is missing.`, `Give ${needsOf(rule)}.`);
    if (value !== undefined && !test(value)) refuse(`the option ${prefix}${name} is wrong.`, `Give ${needsOf(rule)}.`);
  }
};
