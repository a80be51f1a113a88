import type { CheckDetail } from '@bgc/truora';

import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { findings } from './findings.ts';
import { orderCheck } from './order-check.ts';
import type { Site } from './site.ts';

const origins = {
  new: 'it is new, and paid for',
  'found or made': 'the answer to the order was lost, and it was asked for again, by force_creation=false',
  earlier: 'it was there before, and nothing was paid',
  undated: 'whether it is new, and paid for, Truora does not say',
} as const;

export interface CheckedPerson {
  readonly id: string;
  readonly decision: Decision;
}

/** Create, wait, look, decide. */
export const checkPerson = async (
  { name, truora, wanted, everyMs }: Site,
  say: (text: string) => void,
): Promise<CheckedPerson> => {
  let id = wanted;
  if (typeof id !== 'string') {
    const { check, origin } = await orderCheck(truora, id);
    id = check.check_id;
    // Keep it at once: it is the way back to what was paid for.
    say(`Check ${id} at ${name}: ${origins[origin]}.`);
  }

  let last = '';
  const check = await truora.checks.waitUntilFinished(id, {
    ...(everyMs === undefined ? {} : { everyMs }),
    onUpdate: (update) => {
      if (update.kind === 'failure' || update.status === last) return;
      last = update.status;
      say(`   ${last}`);
    },
  });

  const details: CheckDetail[] = [];
  for await (const detail of truora.checks.details(id)) details.push(detail);
  say(findings(check, details));

  const decision = decide(check);
  say(`Decision: ${decision.verdict}`);
  for (const reason of decision.reasons) say(`   ${reason}`);
  return { id, decision };
};
