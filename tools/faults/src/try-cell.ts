import { performance } from 'node:perf_hooks';

import { countListeners, createFinder } from '@bgc/promises';

import type { Fault } from './fault.ts';
import type { FaultRun, StartFaultRun } from './fault-server-contract.ts';
import { classOf } from './judge/fails-typed.ts';
import { judge, verdictsOf } from './judge/judge.ts';
import type { CallEnding, Observation } from './judge/observation.ts';
import { createTranscript } from './observe/transcript.ts';
import type { LatenessWatch } from './observe/watch-lateness.ts';
import type { LeftoverWatch } from './observe/watch-leftovers.ts';
import { textsOfAnything } from './observe/texts-of-anything.ts';
import { disturbingPart } from './settle-cell.ts';
import type { TriedCell } from './settle-cell.ts';
import type { Cell, Contestant, Limits, OperationClass } from './subject.ts';

/** What is to be run. */
export interface Wanted {
  readonly contestant: Contestant;
  readonly operationClass: OperationClass;
  readonly operation: string;
  readonly fault: Fault;
  readonly limits: Limits;
}

export interface TryOptions {
  /** No other cell runs meanwhile. */
  readonly alone: boolean;
}

export type TryCell = (wanted: Wanted, options: TryOptions) => Promise<TriedCell>;

/** What a cell allows a call beyond its deadline before it is late. */
const toleranceMs = 50;
/** When nobody waits for it any longer. */
const patienceMs = 600;
/** What there is to end has ended by then, or it is left behind: as long as an attempt may take, and one more. */
const graceOf = ({ timeoutMs }: Limits): number => 2 * timeoutMs;

const whyNot = (fault: Fault, { usesToken }: OperationClass): string | undefined =>
  fault.at === 'token' && !usesToken ? 'asks for no token' : undefined;

type Finder = Observation['findCanaries'];

/** Letters alone do not come about by chance; of anything else, the whole is needed. */
const isLetters = (text: string): boolean => /^[bcdfghjklmnpqrstvwxz]{24}$/.test(text);

const finderOf = ({ canaries }: OperationClass): Finder =>
  createFinder(canaries.map(({ place, text }) => ({ place, side: 'sent', text, wholeOnly: !isLetters(text) })));

/** The deadline of a call and the tolerance after it, as timers of this machine keep them. */
const controlOf = (watch: LeftoverWatch, deadlineMs: number): { readonly isOver: () => boolean } => {
  let over = false;
  void watch
    .pause(deadlineMs)
    .then(() => watch.pause(toleranceMs))
    .then(() => (over = true));
  return { isOver: () => over };
};

interface Leaving {
  readonly run: FaultRun;
  readonly timers: () => number;
  readonly listeners: () => number;
  readonly graceMs: number;
}

const whatIsLeft = async (watch: LeftoverWatch, { run, timers, listeners, graceMs }: Leaving) => {
  const began = performance.now();
  const look = () => ({ timers: timers(), listeners: listeners(), sockets: run.connections().open });
  while (Object.values(look()).some((count) => count > 0) && performance.now() - began < graceMs) await watch.pause(4);
  return look();
};

interface Stage {
  readonly start: StartFaultRun;
  readonly lateness: LatenessWatch;
  readonly watch: LeftoverWatch;
  readonly transcribe: boolean;
}

/** Makes what tries a cell once: what it looks for in errors is prepared once for all cells of a class. */
export const createTryCell = ({ start, lateness, watch, transcribe }: Stage): TryCell => {
  const finders = new WeakMap<OperationClass['canaries'], Finder>();
  const finderFor = (operationClass: OperationClass): Finder => {
    const finder = finders.get(operationClass.canaries) ?? finderOf(operationClass);
    finders.set(operationClass.canaries, finder);
    return finder;
  };

  return async ({ contestant, operationClass, operation, fault, limits }, { alone }) => {
    const names = { contestant: contestant.name, operationClass: operationClass.name, operation, fault: fault.name };
    const why = whyNot(fault, operationClass);
    if (why !== undefined) {
      const verdicts = verdictsOf(() => ({ kind: 'not applicable', why }));
      return { cell: { ...names, verdicts, sends: 0, tookMs: 0, ending: 'not applicable' }, disturbed: false };
    }
    const arrived = performance.now();
    const { good, goodToken, isToken, notApplicable } = operationClass;
    const answer = good(operation);
    const transcript = transcribe ? createTranscript(operationClass.canaries) : undefined;
    const run = await start({
      fault,
      healthy: (request) =>
        goodToken !== undefined && isToken(request) ? { at: 'token', answer: goodToken } : { at: 'api', answer },
      ...(transcript && { note: transcript.note }),
    });
    const caller = countListeners();
    const { value, leftovers } = watch.within(() => {
      const subject = operationClass.open(operation, { origin: run.origin, ...limits });
      const began = performance.now();
      const control = controlOf(watch, limits.deadlineMs);
      /** Looked at before anything is made of how it ended, which takes time too. */
      const timesOf = () => {
        const tookMs = performance.now() - began;
        const overrunMs = tookMs - limits.deadlineMs;
        const computedLateMs =
          overrunMs > 0 ? Math.min(overrunMs, lateness.computedSince(began + limits.deadlineMs)) : 0;
        return { inTime: !control.isOver(), tookMs, computedLateMs };
      };
      const call = (async () => subject.call(caller.signal))();
      const ended = call.then(
        (result) => {
          const times = timesOf();
          transcript?.note('call: gives a result');
          const ending: CallEnding = {
            kind: 'result',
            value: result,
            isResult: contestant.isResult(operation, result),
          };
          return { ending, ...times };
        },
        (error: unknown) => {
          const times = timesOf();
          transcript?.note(`call: throws ${classOf(error)}`);
          const ending: CallEnding = { kind: 'error', error, isTyped: contestant.isTyped(error) };
          return { ending, ...times };
        },
      );
      return { subject, timesOf, ended };
    });
    const { subject, timesOf, ended } = value;
    const { ending, ...times } = await Promise.race([
      ended,
      watch
        .pause(limits.deadlineMs + patienceMs)
        .then(() => ({ ending: { kind: 'pending' } as const, ...timesOf(), inTime: false })),
    ]);
    const listeners = (): number => caller.listeners() + (subject.listeners?.() ?? 0);
    const closed = watch.within(() => (async () => subject.close?.())().catch(() => undefined));
    const graceMs = graceOf(limits);
    await Promise.race([closed.value, watch.pause(graceMs)]);
    const left = await whatIsLeft(watch, { run, timers: leftovers.timers, listeners, graceMs });
    const requests = run.requests();
    // What had not ended so long after its deadline is explained by timers that were that late, and by nothing less.
    const tolerableMs = ending.kind === 'pending' ? patienceMs : disturbingPart * limits.deadlineMs;
    const disturbed = lateness.since(arrived) > tolerableMs;
    await run.close();
    const observation: Observation = {
      ...{ limits, fault, operationClass, ending, requests, alone },
      ...times,
      texts: ending.kind === 'error' ? textsOfAnything(ending.error) : {},
      findCanaries: finderFor(operationClass),
      left: { ...left, rejections: leftovers.rejections().length },
    };
    const cell: Cell = {
      ...names,
      verdicts: judge(observation, notApplicable),
      sends: requests.filter(({ at }) => at === 'api').length,
      tookMs: times.tookMs,
      ending: ending.kind === 'error' ? classOf(ending.error) : ending.kind,
      ...(transcript && { transcript: transcript.lines() }),
    };
    return { cell, disturbed };
  };
};
