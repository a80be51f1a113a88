import { isGuidNoise } from './guid-noise.ts';
import { setMember } from './set-member.ts';

/**
 * A copy of the whole document, unknown members and all, without GUID noise.
 *
 * @example
 * ```ts
 * withoutNoise({ id: 1, 'c0ffee00-0000-4000-8000-000000000001': 'c0ffee00-0000-4000-8000-000000000002' }); // { id: 1 }
 * ```
 */
export const withoutNoise = (document: unknown): unknown => {
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map(withoutNoise);
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document)) {
    if (!isGuidNoise(name, value)) setMember(copy, name, withoutNoise(value));
  }
  return copy;
};
