import type { Sighting } from '@bgc/promises';

import type { Fault, ReceivedRequest } from '../fault.ts';
import type { Limits, OperationClass, Verdict } from '../subject.ts';

export type CallEnding =
  | { readonly kind: 'result'; readonly value: unknown; readonly isResult: boolean }
  | { readonly kind: 'error'; readonly error: unknown; readonly isTyped: boolean }
  /** Given up on, long after its deadline. */
  | { readonly kind: 'pending' };

/** All that was seen of one call under one fault. */
export interface Observation {
  readonly limits: Limits;
  readonly fault: Pick<Fault, 'ending' | 'onlyDocument' | 'orFile' | 'resentByFetch'>;
  readonly operationClass: Pick<OperationClass, 'repeat' | 'answer'>;
  readonly ending: CallEnding;
  readonly tookMs: number;
  /** Whether it had ended when a timer of 50 ms fired, begun when one of the call's deadline did, which began with the call. */
  readonly inTime: boolean;
  /** Milliseconds that the thread computed after the deadline, before it ended: in such a turn no timer can fire, not even those beside the call. */
  readonly computedLateMs: number;
  /** No other cell ran beside it: what was computed is this one's doing. */
  readonly alone: boolean;
  readonly requests: readonly Pick<ReceivedRequest, 'at' | 'method' | 'path' | 'headers' | 'mayBeProcessed'>[];
  /** What an error shows, by the way of looking at it. */
  readonly texts: Readonly<Record<string, string>>;
  readonly findCanaries: (text: string) => readonly Sighting[];
  /** What was still there a short while after the call had ended and its client was told to close. */
  readonly left: {
    readonly timers: number;
    /** On the caller's signal. */
    readonly listeners: number;
    /** Connections that nobody reads to their end. */
    readonly sockets: number;
    readonly rejections: number;
  };
}

export type Judge = (observation: Observation) => Verdict;

export const kept: Verdict = { kind: 'kept' };
export const broken = (how: string): Verdict => ({ kind: 'broken', how });
/** Broken in a way that a machine without time can bring about. */
export const brokenByTime = (how: string): Verdict => ({ kind: 'broken', how, byTime: true });
