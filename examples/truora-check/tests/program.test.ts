import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runProgram } from '@bgc/example-parts/run-program';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { expect, it, onTestFinished } from 'vitest';

import { openLiveSite, orderPhrase } from '../src/live-site.ts';

const person = {
  ...{ country: 'CO', type: 'person', national_id: '10000000', first_name: 'Ada', last_name: 'Found' },
  ...{ user_authorized: true, force_creation: true },
};

it('orders live over HTTP, waits, and decides', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-truora-check-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const request = join(folder, 'request.json');
  await writeFile(request, JSON.stringify(person));
  const sandbox = createSandbox({ seed: 'live', clock: createRealClock() });
  const account = sandbox.truora.addAccount({ behaviour: { queueMs: 10, turnaround: 100 } });
  await using server = await startSandboxServer({ sandbox });
  const { apiKey, baseUrl } = server.truoraOptions(account);
  const { ended } = runProgram(
    new URL('../src/main.ts', import.meta.url),
    ['--live', '--every-seconds', '0.05', `--request=${request}`, `--order=${orderPhrase}`],
    { hidden: 'TRUORA_', variables: { TRUORA_API_KEY: apiKey, TRUORA_BASE_URL: baseUrl } },
  );
  const { exitCode, printed, complained } = await ended;
  expect(complained).toBe('');
  expect(printed).toContain('at Truora: it is new, and paid for.');
  expect(printed).toContain('Decision: for a person to look at');
  expect(exitCode).toBe(0);
  expect(sandbox.truora.state().counts.paid).toBe(1);
});

it('orders nothing live unless it is written out, and reads a check without that', async () => {
  const key = { TRUORA_API_KEY: 'my-key' };
  await expect(openLiveSite({}, { check: 'CHK1' })).rejects.toThrow('Set TRUORA_API_KEY');
  await expect(openLiveSite(key, {})).rejects.toThrow('--request=FILE');
  await expect(openLiveSite(key, { request: 'request.json' })).rejects.toThrow(orderPhrase);
  await expect(openLiveSite(key, { check: 'CHK1', everySeconds: 'soon' })).rejects.toThrow('--every-seconds');
  expect(await openLiveSite(key, { check: 'CHK1' })).toMatchObject({ wanted: 'CHK1' });
});
