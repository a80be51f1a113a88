import type { Clock } from '@bgc/core';

import { failureOf } from './failure.ts';
import { sayingOf } from './finding.ts';
import type { CheckName, Finding, Rule } from './finding.ts';
import { withinDeadline } from './observing/within-deadline.ts';

const rule: Rule = { source: '@bgc/doctor', fidelity: 'own' };

interface Limits {
  readonly clock: Clock;
  readonly limitMs: number;
}

/** One check, which ends in findings whatever happens: in time, and without an error. */
export const runStep = async (
  check: CheckName,
  { clock, limitMs }: Limits,
  work: (signal: AbortSignal) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  const ended = await withinDeadline(clock, limitMs, work);
  if (ended.kind === 'done') return ended.value;
  const say = sayingOf(check, { about: check, why: 'What could not be looked at may be wrong.', rule });
  if (ended.kind === 'late')
    return [
      say.failed(
        `it did not end within ${Math.round(limitMs / 1_000)} s`,
        'Look at the host and what stands between; then call again.',
      ),
    ];
  const { advice } = failureOf(ended.thrown);
  return [say.failed('it could not be carried out', advice || 'Call again; if it stays so, report it with this line.')];
};
