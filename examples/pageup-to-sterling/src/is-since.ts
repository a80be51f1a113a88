import type { Screening } from '@bgc/sterling';

import { Trouble } from './trouble.ts';

/** Clocks differ, and Sterling's times have a resolution of a second. */
const slackMs = 5 * 60 * 1_000;

/** Was it ordered at `intendedAt`, in milliseconds since the epoch, or after? One that does not say what or when may be the one, and must not be ordered again. */
export const isSince = ({ id, packageId, submittedAt }: Screening, intendedAt: number, whose: string): boolean => {
  const at = Date.parse(submittedAt ?? '');
  if (packageId === undefined || Number.isNaN(at))
    throw new Trouble(`Screening ${id} may be that of ${whose}: Sterling does not say enough of it.`);
  return at >= intendedAt - slackMs;
};
