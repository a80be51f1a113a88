import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runProgram } from '@bgc/example-parts/run-program';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { expect, it, onTestFinished, vi } from 'vitest';

import { openLiveSite, orderPhrase } from '../src/live-site.ts';
import { verifyEmployment } from '../src/verify-employment.ts';

const employment = {
  ...{ tag: 'application-17', employer: 'Alert', reg: 'E-1', position: 'Cook', startDate: '2019-12-02', ended: false },
};

it('orders live over HTTP, is told by webhook, and tells a later run what was settled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bgc-attestr-employment-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = { employment: join(folder, 'employment.json'), document: join(folder, 'letter.pdf') };
  await writeFile(files.employment, JSON.stringify(employment));
  await writeFile(files.document, '%PDF-1.7\n%%EOF\n');

  const sandbox = createSandbox({ seed: 'live', clock: createRealClock() });
  const account = sandbox.attestr.addAccount({ behaviour: { turnaround: 'never' } });
  await using server = await startSandboxServer({ sandbox });
  const url = 'https://ats.example.com/attestr';
  const { token } = sandbox.attestr.registerWebhook(account, { url });
  const { authToken, clientSecret, baseUrl } = server.attestrOptions(account);
  const variables = {
    ATTESTR_AUTH_TOKEN: authToken,
    ATTESTR_CLIENT_SECRET: clientSecret,
    ATTESTR_WEBHOOK_TOKEN: token,
    ATTESTR_WEBHOOK_PORT: '0',
    ATTESTR_STORE: join(folder, 'store.sqlite'),
    ATTESTR_BASE_URL: baseUrl,
  };
  const { child, ended } = runProgram(
    new URL('../src/main.ts', import.meta.url),
    ['--live', `--employment=${files.employment}`, `--document=${files.document}`, `--order=${orderPhrase}`],
    { hidden: 'ATTESTR_', variables },
  );
  let shown = '';
  let origin: string | undefined;
  child.stdout?.on('data', (text: string) => {
    shown += text;
    [, origin] = /Listening on (\S+),/.exec(shown) ?? [];
  });
  // Not before the program has asked in vain: its first query must not be the one that settles.
  const asked = () => sandbox.journal.entries({ operation: 'getAsyncRequest' }).length;
  await vi.waitFor(() => expect([asked(), typeof origin]).toEqual([1, 'string']), { timeout: 60_000, interval: 10 });
  sandbox.callbacks.route(url, origin ?? '');
  const [request] = sandbox.attestr.state().requests;
  sandbox.attestr.finish(request?.id ?? '', { status: 'Alert' });
  const { exitCode, printed, complained } = await ended;
  expect(complained).toBe('');
  expect(printed).toMatch(/outcome +Alert/);
  expect(printed).toMatch(/told by +webhook/);
  expect(exitCode).toBe(0);

  const site = await openLiveSite(variables, { check: request?.id ?? '' });
  onTestFinished(() => site.close());
  const said: string[] = [];
  await verifyEmployment(site, (text) => said.push(text));
  expect(said.at(-1)).toMatch(/told by +an earlier run/);
  expect(sandbox.attestr.state().paid).toBe(1);
});

it('orders nothing live unless it is written out, and names what is missing', async () => {
  const known = { ATTESTR_AUTH_TOKEN: 'one', ATTESTR_CLIENT_SECRET: 'two', ATTESTR_WEBHOOK_TOKEN: 'three' };
  const files = { employment: 'employment.json', document: 'letter.pdf' };
  await expect(openLiveSite({}, files)).rejects.toThrow(
    'Set ATTESTR_AUTH_TOKEN, ATTESTR_CLIENT_SECRET, ATTESTR_WEBHOOK_TOKEN:',
  );
  await expect(openLiveSite(known, {})).rejects.toThrow('--employment=FILE');
  await expect(openLiveSite(known, files)).rejects.toThrow(orderPhrase);
  await expect(openLiveSite(known, { ...files, everySeconds: '0' })).rejects.toThrow('--every-seconds');
});
