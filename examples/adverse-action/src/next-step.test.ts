import { describe, expect, it } from 'vitest';

import type { AdverseCase } from './adverse-case.ts';
import { nextStep } from './next-step.ts';
import { periods } from './periods.ts';

const now = 2 * periods.lateArrival.ms;
const kept = (state: AdverseCase['state']): AdverseCase => ({ screeningId: '7', state, attempts: 1, intendedAt: 0 });
const stepOf = (state: AdverseCase['state'], screening: object) =>
  nextStep(kept(state), { id: '7', ...screening }, { now, disputeMs: periods.dispute.ms });

describe('a notice', () => {
  it.each(['planned', 'notice-intended'] as const)(
    'is sent where Sterling shows that none is under way: %s',
    (state) => {
      expect(stepOf(state, { adverseActions: [] })).toEqual({ kind: 'send-notice' });
    },
  );

  it.each(['planned', 'notice-intended'] as const)(
    'is not sent where Sterling shows no list of adverse actions, which may lack none: %s',
    (state) => {
      expect(stepOf(state, {})).toMatchObject({ kind: 'wait', reason: 'nothing-shown' });
    },
  );
});
