import { calls } from '../generated/calls.ts';
import { candidateSchema, screeningSchema } from '../generated/zod.ts';
import type { Screening } from '../models.ts';
import { proving } from './proving.ts';
import { ask } from './resource-runtime.ts';
import type { ResourceRuntime } from './resource-runtime.ts';
import { screeningIdsOf } from './screening-ids.ts';

const newestFirst = (one: Screening, other: Screening): number =>
  (other.submittedAt ?? '') < (one.submittedAt ?? '') ? -1 : 1;

/** The screenings of a candidate with a package: no endpoint lists screenings, but the candidate has their ids. */
export const findScreenings = async (
  runtime: ResourceRuntime,
  candidateId: string,
  packageId: string,
): Promise<readonly Screening[]> => {
  const candidate = await ask(
    proving(runtime, 'screenings', 'screeningIds'),
    calls.getCandidate,
    { path: { id: candidateId } },
    candidateSchema,
    undefined,
  );
  const found: Screening[] = [];
  for (const id of screeningIdsOf(candidate)) {
    const screening = await ask(runtime, calls.getScreening, { path: { id } }, screeningSchema, undefined);
    // One that does not say its package may be the one.
    if ((screening.packageId || packageId) === packageId) found.push(screening);
  }
  return found.sort(newestFirst);
};
