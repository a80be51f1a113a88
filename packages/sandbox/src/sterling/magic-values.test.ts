import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { JOHN, readySterling } from '../testing/ready-sterling.ts';
import { defaultBehaviour } from './account.ts';
import { sterlingMagicValues } from './magic-values.ts';

const HOUR = 3_600_000;

const ready = async (familyName: string) => {
  const { sandbox, caller } = await readySterling({ turnaround: HOUR });
  const candidateId = await caller.candidate({ ...JOHN, familyName });
  const post = (init: RequestInit = {}): Promise<number | string> =>
    sandbox
      .fetch(`${sandbox.sterling.options().baseUrl}/v1/screenings`, {
        method: 'POST',
        headers: { authorization: `Bearer ${caller.token}`, 'idempotency-key': 'key-1' },
        body: JSON.stringify({ packageId: '1234', candidateId, endUserCertificate: 'true' }),
        ...init,
      })
      .then(
        ({ status }) => status,
        (error: Error) => (error.cause as { code?: string } | undefined)?.code ?? error.message,
      );
  const results = () => sandbox.sterling.state().screenings.map(({ status, result }) => [status, result]);
  return { sandbox, post, results };
};

test.each([
  ['Clear', 'complete', 'clear'],
  ['Alert', 'complete', 'alert'],
  ['Client-Criteria', 'complete', 'client criteria'],
  ['Canceled', 'canceled', 'n/a'],
  ['Never', 'pending', 'n/a'],
])('a candidate named %s ends %s, %s', async (familyName, status, result) => {
  const { sandbox, post, results } = await ready(familyName);
  expect(await post()).toBe(201);
  await sandbox.clock.advance(100 * HOUR);
  expect(results()).toEqual([[status, result]]);
});

test.each([
  ['Reset-Screening', ['ECONNRESET', 201], { created: 1, replayed: 1 }],
  ['Flaky-Screening', [503, 503, 201], { received: 1, created: 1 }],
])('%s: POSTs answer %o', async (familyName, expected, counts) => {
  const { sandbox, post } = await ready(familyName);
  const answers: (number | string)[] = [];
  for (let time = 0; time < expected.length; time++) answers.push(await post());
  expect(answers).toEqual(expected);
  expect(sandbox.sterling.state().counts).toMatchObject(counts);
});

test('Lost-Screening takes effect, and its answer never comes', async () => {
  const { sandbox, post } = await ready('Lost-Screening');
  const abort = new AbortController();
  const answer = post({ signal: abort.signal });
  await sandbox.clock.advance(60_000);
  abort.abort(new Error('gave up'));
  expect([await answer, sandbox.sterling.state().counts.created]).toEqual(['gave up', 1]);
});

test('Late-Screening takes effect five seconds after its caller lost the answer', async () => {
  const { sandbox, post } = await ready('Late-Screening');
  expect(await post()).toBe('ECONNRESET');
  await sandbox.clock.advance(4_999);
  expect(sandbox.sterling.state().screenings).toEqual([]);
  await sandbox.clock.advance(1);
  expect(await post()).toBe(201);
  expect(sandbox.sterling.state()).toMatchObject({ screenings: [{ requests: 2 }], counts: { created: 1 } });
});

test('every magic value has a name of its own and says what it does', () => {
  expect(new Set(sterlingMagicValues.map(({ familyName }) => familyName)).size).toBe(sterlingMagicValues.length);
  for (const { does } of sterlingMagicValues) expect(does).not.toBe('');
});

test('the README names every magic value and every behaviour', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const { familyName } of sterlingMagicValues) expect(readme).toContain(`\`${familyName}\``);
  for (const name of Object.keys(defaultBehaviour)) expect(readme).toContain(`\`${name}\``);
});
