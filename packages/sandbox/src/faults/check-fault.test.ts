import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';
import { checkFault } from './check-fault.ts';
import type { FaultSpec } from './fault.ts';

test('takes every setting that a kind has, and the target', () => {
  const spec: FaultSpec = { kind: 'applied-late', ms: 5, ending: 'reset', operation: 'update', probability: 0.5 };
  expect(checkFault(spec)).toBe(spec);
});

test.each([
  [{ kind: 'explode' }, /'explode' is no fault.*applied-late/],
  [{ kind: 'reset', probabilty: 0.5 }, /no setting 'probabilty'.*probability/],
  [{ kind: 'reset', ms: 5 }, /no setting 'ms'/],
  [{ kind: 'latency' }, /say how long/],
  [{ kind: 'latency', ms: '5' }, /ms must be a number/],
  [{ kind: 'reset', probability: 20 }, /from 0 to 1/],
  [{ kind: 'answered-then-applied-late', status: 500 }, /200 or 202/],
])('refuses %o and says why', (spec, message) => {
  const { faults } = createSandbox();
  expect(() => faults.add(spec as unknown as FaultSpec)).toThrow(message);
  expect(faults.list()).toEqual([]);
});

test.each([
  ['screenings.create', 'createScreening'],
  ['screenings.report', 'getScreeningReport'],
  ['candidates.documents.upload', 'uploadCandidateDocument'],
  ['identities.create', 'createIdentity'],
  ['createscreening', 'createScreening'],
  ['createScreenng', 'createScreening'],
  ['backgroundChecks.update', 'update'],
])('an unknown operation %s is answered with the one that was meant, and each known one once', (operation, meant) => {
  const refuse = () => checkFault({ kind: 'reset', operation });
  expect(refuse).toThrow(`Did you mean '${meant}'? Use one of: token, list`);
  expect(refuse).not.toThrow(/ other,.* other\b/);
});
