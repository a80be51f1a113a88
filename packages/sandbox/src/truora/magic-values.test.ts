import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { COLOMBIAN, readyTruora } from '../testing/ready-truora.ts';
import { defaultBehaviour } from './account.ts';
import { truoraMagicFields, truoraMagicValues } from './magic-values.ts';

const ready = (field: string, value: string) => {
  const { sandbox, client } = readyTruora();
  const post = (init: RequestInit = {}): Promise<number | string> =>
    sandbox
      .fetch(`${client.baseUrl}/v1/checks`, {
        method: 'POST',
        headers: { 'truora-api-key': client.apiKey },
        body: new URLSearchParams({ ...COLOMBIAN, [field]: value }),
        ...init,
      })
      .then(
        ({ status }) => status,
        (error: Error) => (error.cause as { code?: string } | undefined)?.code ?? error.message,
      );
  return { sandbox, post };
};

test.each([
  ['Reset-Check', ['ECONNRESET', 201], { created: 1, reused: 1 }],
  ['Flaky-Check', [503, 503, 201], { received: 1, created: 1 }],
  ['Busy-Check', [429, 201], { received: 1, created: 1 }],
])('%s: POSTs answer %o, by whatever field it comes', async (value, expected, counts) => {
  for (const field of truoraMagicFields) {
    const { sandbox, post } = ready(field, value.toUpperCase());
    const answers: (number | string)[] = [];
    for (let time = 0; time < expected.length; time++) answers.push(await post());
    expect(answers).toEqual(expected);
    expect(sandbox.truora.state().counts).toMatchObject(counts);
  }
});

test('Lost-Check takes effect, and its answer never comes', async () => {
  const { sandbox, post } = ready('last_name', 'Lost-Check');
  const abort = new AbortController();
  const answer = post({ signal: abort.signal });
  await sandbox.clock.advance(60_000);
  abort.abort(new Error('gave up'));
  expect([await answer, sandbox.truora.state().counts.created]).toEqual(['gave up', 1]);
});

test('Late-Check takes effect five seconds after its caller lost the answer', async () => {
  const { sandbox, post } = ready('last_name', 'Late-Check');
  expect(await post()).toBe('ECONNRESET');
  await sandbox.clock.advance(4_999);
  expect(sandbox.truora.state().checks).toEqual([]);
  await sandbox.clock.advance(1);
  expect(await post()).toBe(201);
  expect(sandbox.truora.state()).toMatchObject({ checks: [{ requests: 2 }], counts: { created: 1 } });
});

test('every magic value has a name of its own and says what it does', () => {
  expect(new Set(truoraMagicValues.map(({ value }) => value)).size).toBe(truoraMagicValues.length);
  for (const { does } of truoraMagicValues) expect(does).not.toBe('');
});

test('the README names every magic value and every behaviour', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const { value } of truoraMagicValues) expect(readme).toContain(`\`${value}\``);
  for (const name of Object.keys(defaultBehaviour)) expect(readme).toContain(`\`${name}\``);
});
