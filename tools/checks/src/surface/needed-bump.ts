import type { Bump } from './changesets.ts';
import type { Change } from './compare-surfaces.ts';

/**
 * The bump that a change of the surface needs at least. Before 1.0.0 the minor is what breaks, as a caret takes it: `^0.2.3` accepts 0.2.4 and not 0.3.0.
 */
export const neededBump = (change: Change, version: string): Bump | undefined => {
  if (change === 'none') return undefined;
  if (version.startsWith('0.')) return change === 'breaking' ? 'minor' : 'patch';
  return change === 'breaking' ? 'major' : 'minor';
};
