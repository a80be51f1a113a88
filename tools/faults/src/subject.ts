import type { GoodAnswer } from './fault.ts';

export interface Limits {
  /** For the whole call, milliseconds. */
  readonly deadlineMs: number;
  /** For one attempt. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** A client at one origin, ready to make one call. Made anew for every cell. */
export interface Subject {
  readonly call: (signal?: AbortSignal) => Promise<unknown>;
  /** Ends what the client keeps open on purpose (pooled connections), so that what is left afterwards was left behind. */
  readonly close?: () => void | Promise<void>;
  /** Those left on a signal of the subject's own, where that is what limits the call in its caller's place. */
  readonly listeners?: () => number;
}

/** A text that occurs nowhere else, and the words for it: no page and no terminal shows even an invented secret. */
export interface PlantedText {
  readonly place: string;
  readonly text: string;
}

/** Operations that a client treats alike: the same repeat class, kind of body, kind of answer, and credential. */
export interface OperationClass {
  /** `POST keyed · JSON → JSON · token`. */
  readonly name: string;
  /** Every operation of the spec that is in it. One stands for them over sockets; which one is the caller's to choose. */
  readonly operations: readonly string[];
  readonly repeat: 'safe' | 'idempotent' | 'keyed' | 'never';
  /** What is read of a good answer: a JSON document unless told. A file is taken as it comes. */
  readonly answer?: 'JSON' | 'file' | 'nothing';
  /** Needs a token of a token endpoint: faults at `token` apply. */
  readonly usesToken: boolean;
  /** What a healthy provider answers to it. */
  readonly good: (operation: string) => GoodAnswer;
  readonly goodToken?: GoodAnswer;
  readonly isToken: (request: { readonly method: string; readonly path: string }) => boolean;
  readonly open: (operation: string, at: { readonly origin: string } & Limits) => Subject;
  /** What must not be seen in an error: what the request carried, secrets, what the provider echoed. */
  readonly canaries: readonly PlantedText[];
  /** Why one of the promises cannot be asked of it: `{ settles: 'has no timeout of its own' }`. Ours have none. */
  readonly notApplicable?: Partial<Readonly<Record<PromiseName, string>>>;
}

/** One client of ours, or one peer. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  readonly classes: readonly OperationClass[];
  /** Whether what was thrown is one of the client's own errors. */
  readonly isTyped: (error: unknown) => boolean;
  /** Whether what was returned is what the call's type says. */
  readonly isResult: (operation: string, value: unknown) => boolean;
}

/** What is asked of every cell: the seven promises, as far as one call can show them. */
export const promiseNames = [
  'settles', // within deadline + 50 ms, whatever the server does
  'sends sparingly', // at most 1 + maxRetries, one token request per 401
  'never doubles', // no unkeyed POST again after it may have been processed
  'fails typed', // a typed error and nothing else is thrown
  'keeps quiet', // inspect, JSON, stack and cause of the error hold no canary
  'understands', // any bytes give a typed result or a typed error; never a wrong value
  'leaves nothing', // no timer, listener or socket, no unhandled rejection; nothing reached another origin
] as const;
export type PromiseName = (typeof promiseNames)[number];

export type Verdict =
  | { readonly kind: 'kept' }
  /** `byTime`: a machine that has no time can bring that about, too. */
  | { readonly kind: 'broken'; readonly how: string; readonly byTime?: true }
  | { readonly kind: 'not applicable'; readonly why: string };

export interface Cell {
  readonly contestant: string;
  readonly operationClass: string;
  readonly operation: string;
  readonly fault: string;
  readonly verdicts: Readonly<Record<PromiseName, Verdict>>;
  readonly sends: number;
  readonly tookMs: number;
  /** `result`, or the name of the error. */
  readonly ending: string;
  /** Where it was tried again because timers of this process were late: how often in all, and what it broke before. */
  readonly retried?: { readonly tries: number; readonly before: readonly string[] };
  /** What went to and fro, where it was asked for. Without what was planted. */
  readonly transcript?: readonly string[];
}
