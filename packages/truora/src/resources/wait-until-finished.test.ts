import { isAbortedError, isPollTimeoutError } from '@bgc/truora';
import type { Check, PollState, PollUpdate } from '@bgc/truora';
import { describe, expect, test } from 'vitest';

import { brazilian, openAccount, rejection, scripted } from './account-world.fixture.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A client in emulated time whose check goes through these answers, the last one for good. */
const openScript = (answers: readonly (string | number)[]) => {
  const { sandbox, settled } = openAccount();
  const { clock } = sandbox;
  const at: number[] = [];
  const start = clock.now();
  const { truora } = scripted(
    () => {
      at.push(clock.now() - start);
      const answer = answers[Math.min(at.length, answers.length) - 1] ?? '';
      if (typeof answer === 'number') return Response.json({}, { status: answer });
      return Response.json({ check: { check_id: 'CHK1', status: answer, score: 1 } });
    },
    { clock, random: () => 0 },
  );
  return { truora, clock, settled, at };
};

describe('Waiting for a check', () => {
  test('ends at `completed`, with its score, one request an interval', async () => {
    const { truora, settled, at } = openScript(['not_started', 'in_progress', 'completed']);
    expect(await settled(truora.checks.waitUntilFinished('CHK1'))).toMatchObject({ status: 'completed', score: 1 });
    expect(at).toEqual([0, minute / 2, minute]);
  });

  test('ends at `error`', async () => {
    const { truora, settled } = openScript(['error']);
    expect(await settled(truora.checks.waitUntilFinished('CHK1'))).toMatchObject({ status: 'error' });
  });

  test('goes on while it is `delayed`, less often, and is told of it', async () => {
    const { truora, settled, at } = openScript(['delayed', 'delayed', 'completed']);
    const seen: string[] = [];
    const onUpdate = (update: PollUpdate<Check>) =>
      void seen.push(update.kind === 'answer' ? update.status : 'failure');
    await settled(truora.checks.waitUntilFinished('CHK1', { onUpdate }));
    expect(seen).toEqual(['delayed', 'delayed', 'completed']);
    expect(at).toEqual([0, 15 * minute, 30 * minute]);
  });

  test('goes on at an unknown status, which is reported once, and has no score meanwhile', async () => {
    const { truora, settled, at } = openScript(['reviewing', 'reviewing', 'completed']);
    const unknown: string[] = [];
    const scores: unknown[] = [];
    await settled(
      truora.checks.waitUntilFinished('CHK1', {
        everyMs: 1_000,
        onUnknownStatus: (status) => void unknown.push(status),
        onUpdate: (update) => void scores.push(update.kind === 'answer' && 'score' in update.value),
      }),
    );
    expect(unknown).toEqual(['reviewing']);
    expect(scores).toEqual([false, false, true]);
    expect(at).toEqual([0, 1_000, 2_000]);
  });

  test('bears failures that may pass, and no more than it is told', async () => {
    const { truora, settled } = openScript([500, 503, 'completed']);
    expect(await settled(truora.checks.waitUntilFinished('CHK1'))).toMatchObject({ status: 'completed' });
    const failing = openScript([500]);
    const work = failing.truora.checks.waitUntilFinished('CHK1', { toleratedFailures: 1 });
    expect(await rejection(failing.settled(work))).toMatchObject({ code: 'server' });
    expect(failing.at).toHaveLength(2);
  });

  test('ends at once where there is no such check', async () => {
    const { truora, settled, at } = openScript([404]);
    expect(await rejection(settled(truora.checks.waitUntilFinished('CHK1')))).toMatchObject({ code: 'not_found' });
    expect(at).toHaveLength(1);
  });

  test('ends as soon as its caller wants', async () => {
    const { truora, clock, settled, at } = openScript(['in_progress']);
    const controller = new AbortController();
    clock.schedule(2 * minute + 1, () => controller.abort());
    const error = await rejection(settled(truora.checks.waitUntilFinished('CHK1', { signal: controller.signal })));
    expect(error).toSatisfy(isAbortedError);
    expect(at).toHaveLength(5);
  });

  test('lasts for days, and another process goes on with it', async () => {
    const { truora, at, clock } = openScript(['delayed']);
    const start = clock.now();
    const wait = truora.checks.waitUntilFinished('CHK1');
    const error = await rejection(clock.run(wait, { atMostMs: 5 * 24 * hour }));
    if (!isPollTimeoutError(error)) throw error;
    expect(clock.now() - start).toBeGreaterThan(95 * hour);
    expect(at.length).toBeLessThanOrEqual(4 * 24 * 4 + 1);
    const resume = JSON.parse(JSON.stringify(error.state)) as PollState;
    const other = openScript(['completed']);
    const finished = other.truora.checks.waitUntilFinished('CHK1', { resume, deadlineMs: 8 * 24 * hour });
    expect(await other.clock.run(finished, { atMostMs: 5 * 24 * hour })).toMatchObject({ status: 'completed' });
  });

  test('refuses an option that is misspelt or no option of a wait, as waiting for a PDF does, and sends nothing', async () => {
    const { truora, settled, at } = openScript(['completed']);
    const { waitUntilFinished, waitForPdf } = truora.checks;
    const waits: readonly ((id: string, options: object) => Promise<unknown>)[] = [waitUntilFinished, waitForPdf];
    for (const wait of waits)
      for (const [given, told] of [
        [{ everyMss: 1 }, 'Did you mean everyMs?'],
        [{ intervalMs: 1 }, 'Those are everyMs, deadlineMs,'],
      ] as const) {
        const error = await rejection(settled(wait('CHK1', given as object)));
        expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining(told) });
        expect(String(error)).not.toContain('truora.api');
      }
    expect(await rejection(truora.checks.waitForPdf('CHK1', { language: '' }))).toMatchObject({
      code: 'invalid_request',
    });
    expect(at).toEqual([]);
  });
});

test('a check at the emulator has a score when it is finished, and none before', async () => {
  const { client, settled, sandbox } = openAccount();
  const truora = client();
  const created = await settled(truora.checks.create(brazilian));
  expect(created).not.toHaveProperty('score');
  expect(created.raw).toMatchObject({ score: -1 });
  const finished = await settled(truora.checks.waitUntilFinished(created.check_id));
  expect(finished.score).toBeGreaterThanOrEqual(0);
  expect(finished.score).toBeLessThanOrEqual(1);
  expect(sandbox.truora.state().counts.paid).toBe(1);
});

test('a PDF is made, and waited for', async () => {
  const { client, settled } = openAccount();
  const truora = client({ language: 'en' });
  const { check_id } = await settled(truora.checks.create(brazilian));
  await settled(truora.checks.waitUntilFinished(check_id));
  expect(await rejection(settled(truora.checks.pdf(check_id)))).toMatchObject({
    code: 'not_found',
    advice: expect.stringMatching(/waitForPdf/),
  });
  const pdf = await settled(truora.checks.waitForPdf(check_id));
  expect(new TextDecoder().decode(await pdf.bytes())).toMatch(/^%PDF/);
});
