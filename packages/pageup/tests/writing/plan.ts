import type { FaultSpec } from '@bgc/sandbox';
import fc from 'fast-check';

import type { CheckLifecycle, CheckResult, LinkedResult } from '@bgc/pageup';

const reportTypes = ['Employment Check', 'Credit Check', 'Medical Check', 'Reference Check'] as const;

const linked: fc.Arbitrary<LinkedResult> = fc.record(
  {
    reportType: fc.constantFrom(...reportTypes),
    reportLink: fc.nat(999).map((number) => `https://reports.example.com/${number}`),
    status: fc.constantFrom('pass', 'cancelled', 'review'),
  },
  { requiredKeys: ['reportType', 'reportLink'] },
);
const partial: fc.Arbitrary<CheckResult> = fc.oneof(
  linked,
  fc.record({ reportType: fc.constantFrom(...reportTypes), status: fc.constant('pass') }),
);
const reference = fc.nat(99).map((number) => `REF-${number}`);

/** What the record should be afterwards. */
export interface Model {
  status: string;
  referenceNumber: string | undefined;
  reasonForFail: string | undefined;
  readonly results: Map<string, CheckResult>;
}

/** One call of the lifecycle, and what it means. */
export interface Call {
  readonly name: string;
  readonly to: string;
  readonly make: (check: CheckLifecycle) => Promise<void>;
  readonly mean: (model: Model) => void;
}

const add = (model: Model, results: readonly CheckResult[] = []): void => {
  for (const result of results) model.results.set(result.reportType, result);
};

const call: fc.Arbitrary<Call> = fc.oneof(
  reference.map((referenceNumber) => ({
    name: `created ${referenceNumber}`,
    to: 'new',
    make: (check: CheckLifecycle) => check.created({ referenceNumber }),
    mean: (model: Model) => void (model.referenceNumber = referenceNumber),
  })),
  fc
    .record({ results: fc.array(partial, { maxLength: 3 }), referenceNumber: reference }, { requiredKeys: [] })
    .map((input) => ({
      name: `inProgress ${JSON.stringify(input)}`,
      to: 'inprogress',
      make: (check: CheckLifecycle) => check.inProgress(input),
      mean: (model: Model) => {
        model.referenceNumber = input.referenceNumber ?? model.referenceNumber;
        add(model, input.results);
      },
    })),
  fc.tuple(linked, fc.array(linked, { maxLength: 2 })).map(([first, others]) => ({
    name: `completed ${JSON.stringify([first, ...others])}`,
    to: 'completed',
    make: (check: CheckLifecycle) => check.completed({ results: [first, ...others] }),
    mean: (model: Model) => add(model, [first, ...others]),
  })),
  fc.array(partial, { maxLength: 2 }).map((results) => ({
    name: `cancelled ${JSON.stringify(results)}`,
    to: 'cancelled',
    make: (check: CheckLifecycle) => check.cancelled({ results }),
    mean: (model: Model) => add(model, results),
  })),
  fc.constant({
    name: 'expired',
    to: 'expired',
    make: (check: CheckLifecycle) => check.expired(),
    mean: () => undefined,
  }),
  fc.nat(9).map((number) => ({
    name: `failed ${number}`,
    to: 'failed',
    make: (check: CheckLifecycle) => check.failed({ reason: `Reason ${number}` }),
    mean: (model: Model) => void (model.reasonForFail = `Reason ${number}`),
  })),
);

/** Enough of them outlast the retries. */
const fault: fc.Arbitrary<FaultSpec> = fc.record({
  kind: fc.constantFrom(
    'reset' as const,
    'silence' as const,
    'accepted-but-timed-out' as const,
    'server-error' as const,
    'pseudo-404' as const,
    'empty-body' as const,
    'stalled-body' as const,
    'too-many-requests' as const,
  ),
  operation: fc.constant('update'),
  times: fc.integer({ min: 1, max: 3 }),
});

export interface Act {
  readonly call: Call;
  readonly fault: FaultSpec | undefined;
  /** The process ends properly before, and another one goes on. */
  readonly restart: boolean;
  /** The process crashes after so many turns of this call, and another one makes the call again. */
  readonly crashAfter: number | undefined;
}

export const plan: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    call,
    fault: fc.option(fault, { nil: undefined, freq: 2 }),
    restart: fc.boolean(),
    crashAfter: fc.option(fc.integer({ min: 0, max: 16 }), { nil: undefined, freq: 1 }),
  }),
  { minLength: 1, maxLength: 8 },
);
