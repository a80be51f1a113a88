import type { Clock, RecordStore, Screening, SterlingClient } from '@bgc/sterling';

import type { AdverseCase, Choice, Decision, Plan } from './adverse-case.ts';
import { areAllShown } from './are-all-shown.ts';
import { createKeptCases, type KeptCase } from './kept-cases.ts';
import { nextStep, type Step, type WaitReason } from './next-step.ts';
import { periods } from './periods.ts';
import type { Portal } from './portal.ts';
import { pastOf } from './read-screening.ts';
import { sendNotice } from './send-notice.ts';

/** What a person is asked. */
export interface Question {
  readonly case: AdverseCase;
  /** As it is now: its dispute, its result. */
  readonly screening: Screening;
}

export interface AdverseActionsOptions {
  readonly sterling: SterlingClient;
  /** Outlives the process: `openSqliteStore(…).records`. */
  readonly records: RecordStore;
  readonly clock: Clock;
  /** How what the API has no call for is done. */
  readonly portal: Portal;
  /** Asks a person, and gives the answer; `wait` unless told, and for whatever is no answer. No final notice goes out without it. */
  readonly decide?: (question: Question) => Choice | Promise<Choice>;
  /** How long the candidate may dispute, in milliseconds: 5 days unless told, and never less. */
  readonly disputeMs?: number;
}

export interface Progress {
  readonly case: AdverseCase;
  /** What the case waits for. */
  readonly waitsFor?: WaitReason | 'decision';
  /** When to look again, in milliseconds since the epoch; `undefined` once it is over. A callback is a reason to look at once. */
  readonly lookAgainAt?: number;
}

export interface AdverseActions {
  /** A person ordered it: keeps the plan, and has the pre-adverse notice sent. Harmless when repeated; begins one that was refused anew. */
  begin(plan: Plan): Promise<Progress>;
  /** Does whatever is due, given the screening as it is now. `undefined` for a screening of which no case is kept. */
  advance(screeningId: string): Promise<Progress | undefined>;
}

/** Undefined: go on at once. */
type Done = Omit<Progress, 'case'> | undefined;

/** More than any case needs at one time. */
const mostTurns = 20;

const isOver = ({ state }: AdverseCase): boolean => state === 'ended' || state === 'refused';

export const createAdverseActions = (options: AdverseActionsOptions): AdverseActions => {
  const { sterling, clock, portal, decide = () => 'wait' as const, disputeMs = periods.dispute.ms } = options;
  if (!(disputeMs >= periods.dispute.ms)) throw new Error(`disputeMs is too short. ${periods.dispute.says}`);
  const cases = createKeptCases(options.records);

  /** Kept first, then done; what somebody else does meanwhile is not done here. */
  const notify = async (kept: KeptCase, screening: Screening): Promise<void> => {
    const past = kept.current.past ?? pastOf(screening);
    const changes = { past, attempts: kept.current.attempts + 1, intendedAt: clock.now() };
    if (!(await kept.move('notice-intended', changes))) return;
    const sent = await sendNotice(sterling, { ...kept.current, ...changes });
    if (sent.kind !== 'refused') return;
    const intended = await cases.find(kept.current.screeningId);
    await intended?.move('refused', { reason: sent.reason });
  };

  const ask = async (kept: KeptCase, screening: Screening, seen: string): Promise<Done> => {
    const choice: unknown = await decide({ case: kept.current, screening });
    if (choice === 'final' || choice === 'withdraw') {
      await kept.move('decided', { decision: { choice, at: clock.now(), seen } });
      return undefined;
    }
    return { waitsFor: 'decision', lookAgainAt: clock.now() + periods.lookAgain.ms };
  };

  const carryOut = async (screeningId: string, choice: Decision['choice']): Promise<Done> =>
    (await portal.finish(screeningId, choice)) === 'done'
      ? undefined
      : { waitsFor: 'to-be-done-by-hand', lookAgainAt: clock.now() + periods.lookAgain.ms };

  const perform = async (step: Step, kept: KeptCase, screening: Screening): Promise<Done> => {
    if (step.kind === 'wait') return { waitsFor: step.reason, lookAgainAt: step.until };
    if (step.kind === 'ask') return ask(kept, screening, step.seen);
    if (step.kind === 'carry-out') return carryOut(screening.id, step.choice);
    if (step.kind === 'send-notice') {
      if (!(await areAllShown(sterling, screening)))
        return { waitsFor: 'nothing-shown', lookAgainAt: clock.now() + periods.lookAgain.ms };
      await notify(kept, screening);
    }
    // Where somebody else wrote meanwhile, it is theirs that counts: the next turn reads it.
    else await kept.move(step.state, step.changes);
    return undefined;
  };

  const advance = async (screeningId: string): Promise<Progress | undefined> => {
    for (let turn = 0; turn < mostTurns; turn++) {
      const kept = await cases.find(screeningId);
      if (kept === undefined) return undefined;
      if (isOver(kept.current)) return { case: kept.current };
      // Callbacks come twice, late and in any order: what counts is the screening as it is now.
      const screening = await sterling.screenings.get(screeningId);
      const step = nextStep(kept.current, screening, { now: clock.now(), disputeMs });
      const done = await perform(step, kept, screening);
      if (done !== undefined) return { case: kept.current, ...done };
    }
    throw new Error(`The adverse action of screening ${screeningId} does not come to rest: look at its record.`);
  };

  return {
    async begin(plan) {
      await cases.plan(plan);
      const progress = await advance(plan.screeningId);
      if (progress === undefined) throw new Error(`The case of screening ${plan.screeningId} is gone from the store.`);
      return progress;
    },
    advance,
  };
};
