import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { faultNames } from '../faults/strike.ts';
import { readySandbox } from '../testing/ready-sandbox.ts';
import { magicValues } from './magic-values.ts';

const outcome = async (answer: Promise<Response>): Promise<number | string> =>
  answer.then(
    (response) => response.status,
    (error: Error) => (error.cause as { code?: string } | undefined)?.code ?? error.message,
  );

const puts = async (lastName: string, ...statuses: string[]): Promise<(number | string)[]> => {
  const { caller, id } = readySandbox([{ lastName }]);
  const outcomes: (number | string)[] = [];
  for (const status of statuses) outcomes.push(await outcome(caller.put(id, { status })));
  return outcomes;
};

test.each([
  ['Reject-Queued', ['queued', 'queued', 'new'], [400, 400, 200]],
  ['Reject-New', ['queued', 'new', 'inprogress'], [200, 400, 200]],
  ['Reject-Completed', ['queued', 'completed'], [200, 400]],
  ['Gone', ['queued', 'queued'], [404, 404]],
  ['Flaky', ['queued', 'queued', 'queued'], [503, 503, 200]],
  ['Pseudo-404', ['queued', 'queued'], [404, 200]],
  ['Daily-Limit', ['queued', 'queued'], [429, 200]],
  ['Lost-Completed', ['queued', 'completed', 'completed'], [200, 'ECONNRESET', 200]],
])('%s: PUTs of %o answer %o', async (lastName, statuses, expected) => {
  expect(await puts(lastName, ...statuses)).toEqual(expected);
});

test('Lost-Queued takes effect, and its answer never comes', async () => {
  const { sandbox, caller, id } = readySandbox([{ lastName: 'Lost-Queued' }]);
  const abort = new AbortController();
  const answer = outcome(caller.put(id, { status: 'queued' }, { signal: abort.signal }));
  await sandbox.clock.advance(60_000);
  abort.abort(new Error('gave up'));
  expect(await answer).toBe('gave up');
  expect(sandbox.pageup.check('218', id).record.status).toBe('queued');
});

test.each(['Late-Queued', 'Late-New'])(
  '%s takes effect five seconds after its caller lost the answer',
  async (lastName) => {
    const { sandbox, caller, id } = readySandbox([{ lastName }]);
    const status = lastName === 'Late-New' ? 'new' : 'queued';
    expect(await outcome(caller.put(id, { status }))).toBe('ECONNRESET');
    await sandbox.clock.advance(4_999);
    expect(sandbox.pageup.check('218', id).record.status).toBe('pending');
    await sandbox.clock.advance(1);
    expect(sandbox.pageup.check('218', id)).toMatchObject({ record: { status }, lateUpdates: 1 });
  },
);

test('No-Email, No-Resume, Oversize-Resume and String-Id shape the invitation', async () => {
  const { caller } = readySandbox(
    ['No-Email', 'No-Resume', 'Oversize-Resume', 'String-Id'].map((lastName) => ({ lastName })),
  );
  const [noEmail, noResume, oversize, stringId] = (await (await caller.list()).json()) as Record<string, never>[];
  expect(noEmail?.['applicant']).not.toHaveProperty('emailId');
  expect(noResume?.['resume']).toBeNull();
  expect(oversize?.['resume']).toMatchObject({ size: 20 * 1024 * 1024 + 1 });
  expect(typeof stringId?.['id']).toBe('string');
});

test('every magic value has a name of its own and says what it does', () => {
  expect(new Set(magicValues.map((magic) => magic.lastName)).size).toBe(magicValues.length);
  for (const magic of magicValues) expect(magic.does).not.toBe('');
});

test('the README names every magic value and every fault', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const name of [...magicValues.map((magic) => magic.lastName), ...faultNames])
    expect(readme).toContain(`\`${name}\``);
});
