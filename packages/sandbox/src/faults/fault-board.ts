import type { Random } from '../random.ts';
import { checkFault } from './check-fault.ts';
import type { FaultSpec, FaultTarget } from './fault.ts';

/** What a request shows of itself to the faults. */
export interface FaultSubject {
  readonly provider: string;
  readonly operation: string;
  readonly tenant?: string | undefined;
  readonly subject?: string | undefined;
}

/** A fault in force: how many requests it has seen, and how many of them it met. */
export interface FaultState {
  readonly id: string;
  readonly spec: FaultSpec;
  readonly seen: number;
  readonly fired: number;
}

/** The faults in force. Added ones are asked in the order in which they were added. */
export interface FaultBoard {
  /** Puts a fault in force; returns a function that takes it back. Throws when it is misspelt. */
  add(spec: FaultSpec): () => void;
  remove(id: string): boolean;
  clear(): void;
  list(): FaultState[];
  /** The faults that meet this request: latencies first, then at most one other. Counts them as fired. */
  meet(subject: FaultSubject, alsoAsked?: readonly FaultSpec[]): FaultSpec[];
}

const matches = (target: FaultTarget, subject: FaultSubject): boolean =>
  (target.provider === undefined || target.provider === subject.provider) &&
  (target.operation === undefined || target.operation === subject.operation) &&
  (target.tenant === undefined || target.tenant === subject.tenant) &&
  (target.subject === undefined || target.subject === subject.subject);

const limitOf = (spec: FaultTarget): number => spec.times ?? (spec.probability === undefined ? 1 : Infinity);

export const createFaultBoard = (random: Random): FaultBoard => {
  const faults = new Map<string, { spec: FaultSpec; seen: number; fired: number }>();
  let count = 0;

  const fires = (fault: { spec: FaultSpec; seen: number; fired: number }): boolean => {
    if (fault.fired >= limitOf(fault.spec)) return false;
    if (fault.spec.nth !== undefined && fault.seen !== fault.spec.nth) return false;
    return fault.spec.probability === undefined || random.fraction() < fault.spec.probability;
  };

  return {
    add(spec) {
      const id = `fault-${++count}`;
      faults.set(id, { spec: checkFault(spec), seen: 0, fired: 0 });
      return () => void faults.delete(id);
    },
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    list: () => [...faults].map(([id, fault]) => ({ id, ...fault })),
    meet(subject, alsoAsked = []) {
      const met: FaultSpec[] = [];
      let decided = false;
      for (const fault of faults.values()) {
        if (!matches(fault.spec, subject)) continue;
        fault.seen++;
        if (decided && fault.spec.kind !== 'latency') continue;
        if (!fires(fault)) continue;
        fault.fired++;
        decided ||= fault.spec.kind !== 'latency';
        met.push(fault.spec);
      }
      for (const spec of alsoAsked) {
        if (decided && spec.kind !== 'latency') continue;
        decided ||= spec.kind !== 'latency';
        met.push(spec);
      }
      return met.sort((one, other) => Number(one.kind !== 'latency') - Number(other.kind !== 'latency'));
    },
  };
};
