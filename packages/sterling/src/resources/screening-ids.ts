import type { Candidate } from '../models.ts';

const idOf = (entry: unknown): string | undefined => {
  const id: unknown = typeof entry === 'object' && entry !== null ? (entry as { readonly id?: unknown }).id : entry;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

/**
 * The ids of a candidate's screenings, each once: the SDKs have them in `screeningIds`, the sample has `screenings`, empty, so that either ids or
 * objects may come in there.
 *
 * @example for (const id of screeningIdsOf(await sterling.candidates.get('10001'))) console.log(id);
 */
export const screeningIdsOf = ({ screeningIds = [], screenings = [] }: Candidate): readonly string[] => [
  ...new Set([...screeningIds, ...screenings.map(idOf).filter((id) => id !== undefined)]),
];
