import { describe, expect, it } from 'vitest';

import { moveTo, nextStates } from './bridge-record.ts';
import type { BridgeRecord, BridgeState } from './bridge-record.ts';

const kept: BridgeRecord = {
  ...{ state: 'kept', checkId: '1', generation: 1, clientReferenceId: 'a', idempotencyKey: 'b' },
  callbackUri: 'https://example.com/c',
};

const reachable = (from: BridgeState, seen = new Set<BridgeState>()): ReadonlySet<BridgeState> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of nextStates[from]) reachable(next, seen);
  return seen;
};

describe('the states of a check', () => {
  it('are all reached from the first, and all lead to the last', () => {
    const states = Object.keys(nextStates) as BridgeState[];
    expect([...reachable('kept')].toSorted()).toEqual(states.toSorted());
    for (const state of states) expect(reachable(state)).toContain('done');
  });

  it('never skip what must be kept before it is sent', () => {
    expect(nextStates['candidate-known']).not.toContain('screening-known');
    expect(() => moveTo(kept, 'screening-known')).toThrow(/kept cannot become screening-known/);
  });

  it('keep what was known before', () => {
    const order = { packageId: '1', invited: false };
    expect(moveTo(kept, 'candidate-intended', { order })).toEqual({ ...kept, state: 'candidate-intended', order });
  });
});
