import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runProgram } from '@bgc/example-parts/run-program';
import type { Ended } from '@bgc/example-parts/run-program';
import { createRealClock, createSandbox } from '@bgc/sandbox';
import { startSandboxServer } from '@bgc/sandbox/server';
import { createSterlingClient } from '@bgc/sterling';
import { describe, expect, it } from 'vitest';

import { liveSettings, productionPhrase } from '../src/live-settings.ts';

const runProgramWith = (args: readonly string[], given: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runProgram(new URL('../src/main.ts', import.meta.url), args, { hidden: 'STERLING_', variables: given }).ended;

const variables = { STERLING_CLIENT_ID: 'my-client', STERLING_CLIENT_SECRET: 'my-secret' };

describe('the program', () => {
  it('tells a story in the sandbox, and sends no final notice unless it is told that a person decided so', async () => {
    const [undecided, decided] = await Promise.all([runProgramWith([]), runProgramWith(['--decide', 'final'])]);
    expect(undecided).toMatchObject({ exitCode: 0, complained: '' });
    expect(undecided.printed).toContain('A person has to decide');
    expect(undecided.printed).toMatch(/final notices +0$/m);
    expect(decided.printed).toMatch(/adverse actions +1$/m);
    expect(decided.printed).toMatch(/final notices +1$/m);
  });

  it('goes on live where an earlier run ended, though the answer to the notice was lost', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bgc-adverse-action-'));
    const sandbox = createSandbox({ seed: 'live', clock: createRealClock() });
    const account = sandbox.sterling.addAccount({ behaviour: { turnaround: 'never' } });
    const packageId = sandbox.sterling.addPackage(account);
    await using server = await startSandboxServer({ sandbox });
    const options = server.sterlingOptions(account);
    const sterling = createSterlingClient(options);
    const candidate = await sterling.candidates.create({
      clientReferenceId: 'application-17',
      givenName: 'Ada',
      familyName: 'Example',
      email: 'ada@example.com',
    });
    const order = { packageId, candidateId: candidate.id, endUserCertificate: 'true' } as const;
    const { id } = await sterling.screenings.create(order);
    sandbox.sterling.process(id, { result: 'alert' });
    const run = (...more: readonly string[]) =>
      runProgramWith(['--live', `--screening=${id}`, ...more], {
        STERLING_CLIENT_ID: options.clientId,
        STERLING_CLIENT_SECRET: options.clientSecret,
        STERLING_BASE_URL: options.baseUrl,
        STERLING_STORE: join(folder, 'cases.sqlite'),
      });

    expect(await run()).toMatchObject({ exitCode: 2, printed: expect.stringContaining('--send-pre-adverse-notice') });
    sandbox.faults.add({ kind: 'accepted-but-timed-out', ending: 'reset', operation: 'createAdverseAction' });
    const begun = await run('--send-pre-adverse-notice', '--comment=Theft, 2021');
    expect(begun).toMatchObject({ exitCode: 0, complained: '' });
    expect(begun.printed).toMatch(/waits for +notice-on-its-way/);
    sandbox.sterling.processAdverseAction(id, { status: 'awaiting-dispute' });
    // Decided too early: nobody is asked.
    expect((await run(`--final-notice-decided-for=${id}`)).printed).toMatch(/waits for +candidate-may-dispute/);
    sandbox.sterling.dispute(id);
    sandbox.sterling.dispute(id, { status: 'deactivated', overturned: true });
    expect((await run()).printed).toMatch(/state +ended/);
    expect(sandbox.sterling.screening(id).adverseActions).toMatchObject([
      { status: 'cancelled', comment: 'Theft, 2021' },
    ]);
    expect(sandbox.journal.entries({ operation: 'createAdverseAction' })).toHaveLength(1);
    await rm(folder, { recursive: true, force: true });
  });
});

describe('what --live reads', () => {
  it('means integration and `wait` unless the dangerous is written out', () => {
    expect(liveSettings(variables, { screening: '17' })).toMatchObject({
      environment: 'integration',
      answer: 'wait',
      begins: false,
    });
    expect(() => liveSettings(variables, { screening: '17', production: 'yes' })).toThrow(productionPhrase);
  });

  it('takes a decision only for the screening that it names', () => {
    expect(() => liveSettings(variables, { screening: '17', 'final-notice-decided-for': '71' })).toThrow('another');
    const both = { 'final-notice-decided-for': '17', 'withdrawal-decided-for': '17' };
    expect(() => liveSettings(variables, { screening: '17', ...both })).toThrow('Decide for one');
    expect(liveSettings(variables, { screening: '17', 'final-notice-decided-for': '17' }).answer).toBe('final');
  });

  it('names what is missing', () => {
    expect(() => liveSettings({}, { screening: '17' })).toThrow('STERLING_CLIENT_ID, STERLING_CLIENT_SECRET');
    expect(() => liveSettings(variables, {})).toThrow('--screening');
  });
});
