import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plan } from './plan.ts';
import { runPlan } from './run-plan.ts';
import type { Spoil } from './run-plan.ts';

const seed = 20_260_105;

const property = (spoil?: Spoil) =>
  fc.asyncProperty(plan, async (acts) => {
    const wrong = await runPlan(acts, { spoil });
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  });

const title =
  'After any sequence of lifecycle calls with lost answers, refusals, restarts and crashes, PageUp has the union of what was meant, and nothing was ever wiped';

test(title, { timeout: 300_000 }, async () => {
  await fc.assert(property(), { numRuns: 600, seed });
});

test('The property finds out when a PUT carries only what is new', { timeout: 300_000 }, async () => {
  const onlyNew: Spoil = ({ status, referenceNumber, ...others }) =>
    status === 'new' ? { status, referenceNumber } : { status, ...others };
  const details = await fc.check(property(onlyNew), { numRuns: 600, seed, endOnFailure: true });
  expect(details.failed).toBe(true);
  expect(String(details.errorInstance)).toMatch(/wiped|meant/);
});
