import { nearestName } from '../options/nearest-name.ts';
import type { Problem } from './refuse-problems.ts';

/** A name may be data where names come from data: shown is only what looks like one, and is near to one that is known. */
const plain = /^[a-z_]{1,38}\d{0,2}$/i;

/**
 * The problem of a member that a request does not have.
 *
 * @example unknownMember('nmae', ['name', 'email'], 'references[0]').advice; // 'Did you mean references[0].name?'
 */
export const unknownMember = (name: string, known: readonly string[], path = ''): Problem => {
  const under = (member: string): string => (path === '' ? member : `${path}.${member}`);
  const meant = plain.test(name) ? nearestName(name, known) : undefined;
  return meant === undefined
    ? {
        field: under('…'),
        reason: 'unknown',
        advice: `Those are ${known.join(', ')} (its own name is not shown, as it may be data)`,
      }
    : { field: under(name), reason: 'unknown', advice: `Did you mean ${under(meant)}?` };
};
