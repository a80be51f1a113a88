import type { Fault, GoodAnswer, ReceivedRequest } from './fault.ts';

export interface FaultPlan {
  readonly fault: Fault;
  /** What a healthy provider would answer to this request, and which place the request is at. */
  readonly healthy: (request: { readonly method: string; readonly path: string; readonly body: Uint8Array }) => {
    readonly at: 'api' | 'token';
    readonly answer: GoodAnswer;
  };
  /** Told of all that goes to and fro, as it happens. */
  readonly note?: (line: string) => void;
}

/** One run of one fault, on a port of its own: runs side by side do not meet. */
export interface FaultRun {
  /** `http://127.0.0.1:<port>`; where the fault is `refused`, a port on which nothing listens. */
  readonly origin: string;
  readonly requests: () => readonly ReceivedRequest[];
  /** Connections accepted so far, and those that the client has not ended. */
  readonly connections: () => { readonly opened: number; readonly open: number };
  /** Ends all that still runs, and frees the ports. */
  readonly close: () => Promise<void>;
}

/** `startFaultRun` in `start-fault-run.ts` is of this type. */
export type StartFaultRun = (plan: FaultPlan) => Promise<FaultRun>;
