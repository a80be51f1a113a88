import { runProgram } from '@bgc/example-parts/run-program';
import type { RunningProgram } from '@bgc/example-parts/run-program';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';

import { liveSettings, productionPhrase } from '../src/live-settings.ts';

/** Below those that a system gives to whoever asks for any, so that nobody takes it before the program does. */
const freePort = async (): Promise<number> => {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1) {
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
};

const run = (args: readonly string[], variables: Readonly<Record<string, string>> = {}): RunningProgram =>
  runProgram(new URL('../src/main.ts', import.meta.url), args, { hidden: 'STERLING_', variables });

const known = { STERLING_CLIENT_ID: 'my-client', STERLING_CLIENT_SECRET: 'my-secret' };

describe('the program', () => {
  it('runs in the sandbox without any setting', async () => {
    const { exitCode, printed, complained } = await run([]).ended;
    expect(complained).toBe('');
    expect(printed).toMatch(/report as a file: report\.pdf/);
    expect(exitCode).toBe(0);
  });

  it('orders live over HTTP, waits until somebody has processed the report, and verifies the callback', async () => {
    const sandbox = createSandbox({ seed: 'live', clock: createRealClock() });
    const account = sandbox.sterling.addAccount();
    await using server = await startSandboxServer({ sandbox });
    const { clientId, clientSecret, baseUrl } = server.sterlingOptions(account);
    const port = await freePort();
    const uri = 'https://checks.example.com/callbacks';
    sandbox.callbacks.route(uri, `http://127.0.0.1:${port}/callbacks`);
    const { child, ended } = run(['--live', '--every-seconds', '0.2'], {
      STERLING_CLIENT_ID: clientId,
      STERLING_CLIENT_SECRET: clientSecret,
      STERLING_BASE_URL: baseUrl,
      STERLING_CALLBACK_URI: uri,
      STERLING_CALLBACK_CREDENTIALS: 'narf:zort!',
      STERLING_CALLBACK_PORT: String(port),
    });
    let said = '';
    let isProcessed = false;
    child.stdout?.on('data', (text: string) => {
      said += text;
      const [, id] = /find screening (\d+)\D/.exec(said) ?? [];
      if (id === undefined || isProcessed) return;
      isProcessed = true;
      sandbox.sterling.process(id, { result: 'alert' });
    });
    const { exitCode, printed, complained } = await ended;
    expect(complained).toBe('');
    expect(printed).toContain('Sterling, integration');
    expect(printed).toMatch(/a callback came, and is verified.*: complete, alert/);
    expect(exitCode).toBe(0);
  });

  it('asks for nothing and names what is missing when it is told to go live without credentials', async () => {
    const { exitCode, complained } = await run(['--live']).ended;
    expect(complained).toContain('STERLING_CLIENT_ID, STERLING_CLIENT_SECRET');
    expect(exitCode).toBe(2);
  });
});

describe('what --live reads', () => {
  it('means integration unless production is written out', () => {
    expect(liveSettings(known)).toMatchObject({ environment: 'integration' });
    expect(() => liveSettings(known, { production: 'yes', candidate: 'candidate.json' })).toThrow(productionPhrase);
    expect(liveSettings(known, { production: productionPhrase, candidate: 'candidate.json' })).toMatchObject({
      environment: 'production',
    });
  });

  it('screens nobody made up in production', () => {
    expect(() => liveSettings(known, { production: productionPhrase })).toThrow('--candidate');
  });

  it('wants all of a callback or nothing of it', () => {
    expect(() => liveSettings({ ...known, STERLING_CALLBACK_URI: 'https://example.com/' })).toThrow(
      'Set STERLING_CALLBACK_CREDENTIALS',
    );
    expect(liveSettings(known).callback).toBeUndefined();
  });
});
