import { createVirtualClock } from '@bgc/core/testing';
import { expect, test } from 'vitest';

import { describeFailure, failureOf } from './failure.ts';
import { sayingOf } from './finding.ts';
import { runStep } from './step.ts';

const rule = { source: 'a test', fidelity: 'own' } as const;
const well = sayingOf('token', { about: 'token', why: 'A test.', rule }).ok('well');

test('A step that ends has its own findings', async () => {
  const clock = createVirtualClock();
  expect(await runStep('token', { clock, limitMs: 1_000 }, async () => [well])).toEqual([well]);
  expect(clock.pending).toBe(0);
});

test('A step that never ends is given up, and told to stop', async () => {
  const clock = createVirtualClock();
  let stopped = false;
  const work = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => (stopped = true));
    return new Promise<never>(() => undefined);
  };
  const ended = runStep('token', { clock, limitMs: 3_000 }, work);
  await clock.advance(3_000);
  expect(await ended).toMatchObject([{ verdict: 'failed', seen: 'it did not end within 3 s' }]);
  expect(stopped).toBe(true);
});

test('A step that throws says that it did, and nothing of what it threw', async () => {
  const clock = createVirtualClock();
  for (const thrown of [new Error('a-secret-value'), 'a-secret-value', null, { code: 'a-secret-value' }]) {
    const findings = await runStep('token', { clock, limitMs: 1_000 }, () => Promise.reject(thrown));
    expect(findings).toMatchObject([{ verdict: 'failed', seen: 'it could not be carried out' }]);
    expect(JSON.stringify([findings, failureOf(thrown), describeFailure(failureOf(thrown))])).not.toContain('secret');
  }
});
