import type { Progress } from './adverse-actions.ts';
import { outcomes } from './adverse-case.ts';
import { periods } from './periods.ts';

const waits: Readonly<Record<NonNullable<Progress['waitsFor']>, string>> = {
  'may-still-arrive': `Whether the pre-adverse notice was sent, nobody can tell yet. ${periods.lateArrival.says}`,
  'notice-on-its-way': 'The pre-adverse notice is on its way to the candidate.',
  'candidate-may-dispute': `The candidate has the notice. ${periods.dispute.says}`,
  disputed: `The candidate disputes the report. ${periods.reinvestigation.says} No final notice until then.`,
  'unheard-of-status': 'The adverse action is in a state that nobody documents: look at it in the portal.',
  gone: 'Sterling shows the adverse action no longer: look at the screening in the portal.',
  'nothing-shown':
    'Sterling shows no list of adverse actions, so nobody can tell whether a notice went out: look at the screening in the portal. Nothing is sent until it shows one.',
  'to-be-done-by-hand': 'It was decided. Somebody has to do it in the portal: the API has no call for it.',
  decision: 'The time to dispute is over, and no dispute is open. A person has to decide; until then nothing happens.',
};

/** One sentence for the operator. */
export const sayProgress = ({ case: current, waitsFor }: Progress): string => {
  if (current.reason !== undefined) return `Refused. ${current.reason}`;
  if (current.outcome !== undefined)
    return `${outcomes[current.outcome]}${current.outcome === 'final' ? ` ${periods.copyOfReport.says}` : ''}`;
  return waitsFor === undefined ? 'Under way.' : waits[waitsFor];
};
