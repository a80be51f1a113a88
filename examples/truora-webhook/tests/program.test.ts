import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runProgram } from '@bgc/example-parts/run-program';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { createTruoraClient } from '@bgc/truora';
import { expect, it, onTestFinished } from 'vitest';

it('makes its hook live, receives what that signs, and ends when it is told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-truora-webhook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const sandbox = createSandbox({ seed: 'live', clock: createRealClock() });
  const account = sandbox.truora.addAccount({ behaviour: { queueMs: 10, turnaround: 'never' } });
  await using server = await startSandboxServer({ sandbox });
  const { apiKey, baseUrl } = server.truoraOptions(account);
  const url = 'https://ats.example.com/truora';
  const { child, ended } = runProgram(new URL('../src/main.ts', import.meta.url), ['--live'], {
    hidden: 'TRUORA_',
    variables: {
      TRUORA_API_KEY: apiKey,
      TRUORA_BASE_URL: baseUrl,
      TRUORA_WEBHOOK_URL: url,
      TRUORA_WEBHOOK_PORT: '0',
      TRUORA_STORE: join(folder, 'store.sqlite'),
    },
  });
  const order = async (origin: string): Promise<void> => {
    sandbox.callbacks.route(url, origin);
    const truora = createTruoraClient({ apiKey, baseUrl });
    await truora.checks.create({
      ...{ country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true },
    });
  };
  let ordering: Promise<void> | undefined;
  let said = '';
  let isFinished = false;
  child.stdout?.on('data', (text: string) => {
    said += text;
    const [, origin] = /Listening on (\S+),/.exec(said) ?? [];
    if (origin !== undefined) ordering ??= order(origin);
    // Not before the first event is through: they may overtake each other.
    const [, checkId] = /^(\S+) +created .*\n/m.exec(said) ?? [];
    if (checkId !== undefined && !isFinished) {
      isFinished = true;
      sandbox.truora.finish(checkId);
    }
    if (/ finished .*\n/.test(said)) child.kill('SIGTERM');
  });
  const { exitCode, printed, complained } = await ended;
  await ordering;
  expect(complained).toBe('');
  expect(printed).toMatch(/created +not_started +–/);
  expect(printed).toMatch(/finished +completed +1/);
  expect(exitCode).toBe(0);
});
