import { hasActiveDispute, isCanceled } from '@bgc/sterling';
import type { AdverseAction, Screening } from '@bgc/sterling';

import type { AdverseCase, CaseState, Changes, Decision, Outcome } from './adverse-case.ts';
import { periods } from './periods.ts';
import { actionOf, phaseOf, seenOf } from './read-screening.ts';
import { begunElsewhere } from './refusals.ts';

export type WaitReason =
  | 'may-still-arrive'
  | 'notice-on-its-way'
  | 'candidate-may-dispute'
  | 'disputed'
  | 'unheard-of-status'
  | 'gone'
  | 'nothing-shown'
  | 'to-be-done-by-hand';

export type Step =
  /** As far as was read, none is under way: whoever sends it looks first whether there really is a list (`areAllShown`). */
  | { readonly kind: 'send-notice' }
  /** Nothing but keeping what is known now. */
  | { readonly kind: 'move'; readonly state: CaseState; readonly changes?: Changes }
  | { readonly kind: 'wait'; readonly reason: WaitReason; readonly until: number }
  | { readonly kind: 'ask'; readonly seen: string }
  | { readonly kind: 'carry-out'; readonly choice: Decision['choice'] };

export interface Now {
  readonly now: number;
  /** How long the candidate may dispute. */
  readonly disputeMs: number;
}

const move = (state: CaseState, changes: Changes = {}): Step => ({ kind: 'move', state, changes });

const wait = (reason: WaitReason, until: number): Step => ({ kind: 'wait', reason, until });

const beforeNotice = ({ adverseActions = [] }: Screening): Step =>
  adverseActions.every(isCanceled) ? { kind: 'send-notice' } : move('refused', { reason: begunElsewhere });

/** Sterling "may have" it. One notice is meant, so another is sent only when the first cannot arrive any more; and Sterling refuses a second. */
const noticeUnknown = (current: AdverseCase, screening: Screening, { now }: Now): Step => {
  if (actionOf(current, screening) !== undefined) return move('notice-sent');
  const settledAt = (current.intendedAt ?? now) + periods.lateArrival.ms;
  return now < settledAt ? wait('may-still-arrive', settledAt) : { kind: 'send-notice' };
};

/** Not earlier than the notice was sent, and not in the future, whatever Sterling's clock says. */
const sinceOf = ({ intendedAt = 0 }: AdverseCase, { updatedAt }: AdverseAction, now: number): number => {
  const told = Date.parse(updatedAt ?? '');
  return Number.isNaN(told) ? now : Math.min(now, Math.max(told, intendedAt));
};

const outcomeOf = (phase: 'final' | 'cancelled', { decision }: AdverseCase): Outcome => {
  if (phase === 'final') return decision?.choice === 'final' ? 'final' : 'final-elsewhere';
  return decision?.choice === 'withdraw' ? 'withdrawn' : 'overturned';
};

const afterNotice = (current: AdverseCase, screening: Screening, { now, disputeMs }: Now): Step => {
  const action = actionOf(current, screening);
  if (action === undefined) return wait('gone', now + periods.lookAgain.ms);
  const phase = phaseOf(action);
  if (phase === 'final' || phase === 'cancelled') return move('ended', { outcome: outcomeOf(phase, current) });
  const { decision, disputable } = current;
  if (decision !== undefined)
    return decision.seen === seenOf(action, screening)
      ? { kind: 'carry-out', choice: decision.choice }
      : move('notice-sent', { decision: undefined });
  if (phase === 'unheard-of') return wait('unheard-of-status', now + periods.lookAgain.ms);
  const status = action.status ?? '';
  if (phase === 'disputable' && disputable?.status !== status)
    return move('notice-sent', { disputable: { status, since: sinceOf(current, action, now) } });
  if (hasActiveDispute(screening)) return wait('disputed', now + periods.lookAgain.ms);
  if (phase === 'on-its-way') return wait('notice-on-its-way', now + periods.noticeOnItsWay.ms);
  const overAt = (disputable?.since ?? now) + disputeMs;
  return now < overAt ? wait('candidate-may-dispute', overAt) : { kind: 'ask', seen: seenOf(action, screening) };
};

/** What to do about a case, given the screening as it is now. Nothing is done here. */
export const nextStep = (current: AdverseCase, screening: Screening, now: Now): Step => {
  // All of Sterling's samples have the list, also where it is empty. Without it nobody can tell whether a notice went out.
  if (screening.adverseActions === undefined) return wait('nothing-shown', now.now + periods.lookAgain.ms);
  if (current.state === 'planned') return beforeNotice(screening);
  if (current.state === 'notice-intended') return noticeUnknown(current, screening, now);
  return afterNotice(current, screening, now);
};
