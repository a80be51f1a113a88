import type { FaultSpec } from '@bgc/sandbox';
import fc from 'fast-check';

import type { Revert } from './recruiter.ts';
import type { Jump } from './steps.ts';
import type { WorkerPlan } from './worker.ts';

export const leaseMs = 10_000;

export interface Scenario {
  readonly checks: number;
  readonly workers: readonly (WorkerPlan & { readonly crashAt: number })[];
  readonly jumps: readonly Jump[];
  readonly faults: readonly FaultSpec[];
  readonly reverts: readonly Revert[];
  /** All that is done is finished at PageUp, purged, put back to pending and claimed once more. */
  readonly again: boolean;
}

const worker = fc.record({
  drains: fc.integer({ min: 1, max: 3 }),
  deeds: fc.array(fc.constantFrom(...(['done', 'write', 'write', 'release', 'leave', 'throw'] as const)), {
    minLength: 1,
    maxLength: 3,
  }),
  parallel: fc.boolean(),
  purges: fc.boolean(),
  crashAt: fc.oneof(fc.constant(Infinity), fc.noBias(fc.integer({ min: 2, max: 100 }))),
});

const beyondLease = fc.integer({ min: leaseMs, max: 3 * leaseMs });

/** Longer than the lease, or not; seen by all, or missed by one. Often one process stalls early, so that another overtakes it. */
const jump = fc.oneof(
  fc.record({
    afterTurns: fc.noBias(fc.integer({ min: 1, max: 150 })),
    ms: fc.oneof(fc.integer({ min: 100, max: leaseMs - 1 }), beyondLease),
    stalled: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  }),
  fc.record({
    afterTurns: fc.noBias(fc.integer({ min: 10, max: 60 })),
    ms: beyondLease,
    stalled: fc.integer({ min: 0, max: 1 }),
  }),
);

const target = { operation: fc.constantFrom('update', 'update', 'list'), nth: fc.integer({ min: 1, max: 12 }) };

const fault: fc.Arbitrary<FaultSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('applied-late' as const),
    ms: fc.integer({ min: 1, max: 60_000 }),
    ...target,
    operation: fc.constant('update'),
  }),
  fc.record({ kind: fc.constant('accepted-but-timed-out' as const), ...target }),
  fc.record({
    kind: fc.constantFrom('reset' as const, 'silence' as const, 'server-error' as const, 'pseudo-404' as const),
    ...target,
  }),
  // So often that retries do not help.
  fc.record({
    kind: fc.constantFrom('reset' as const, 'accepted-but-timed-out' as const),
    operation: fc.constant('update'),
    probability: fc.constant(0.6),
    times: fc.integer({ min: 4, max: 12 }),
  }),
);

const few = fc.integer({ min: 1, max: 2 });

export const scenarioOf = (mostChecks: number): fc.Arbitrary<Scenario> =>
  fc.record({
    // One or two that all want, more often than pages full.
    checks: fc.oneof({ weight: 3, arbitrary: few }, { weight: 2, arbitrary: fc.integer({ min: 1, max: mostChecks }) }),
    workers: fc.array(worker, { minLength: 2, maxLength: 3 }),
    jumps: fc.array(jump, { maxLength: 5 }),
    faults: fc.array(fault, { maxLength: 3 }),
    reverts: fc.array(
      fc.record({ check: fc.nat(mostChecks), afterTurns: fc.noBias(fc.integer({ min: 5, max: 80 })) }),
      { maxLength: 2 },
    ),
    again: fc.boolean(),
  });
