import { runProgram } from '@bgc/example-parts/run-program';
import type { Ended } from '@bgc/example-parts/run-program';
import { describe, expect, it } from 'vitest';

const demo = new URL('../src/demo.ts', import.meta.url);

/** Runs the program as a person does. */
const run = (...args: readonly string[]): Promise<Ended> =>
  runProgram(demo, args, { hidden: ['PAGEUP_', 'STERLING_', 'BRIDGE_'] }).ended;

describe('the demo', () => {
  it('brings every check from PageUp to Sterling and back, with a kill on the way', async () => {
    const { exitCode, printed } = await run();
    const table = Object.fromEntries(
      [...printed.matchAll(/^(\S.*?) {2,}(\d+)$/gmu)].map(([, label = '', value = '']) => [label, value]),
    );
    expect(table).toMatchObject({
      'checks claimed': '12',
      'screenings created': '10',
      'results written': '10',
      'failed, with a reason': '2',
      ...{ lost: '0', doubled: '0', wiped: '0' },
    });
    expect(printed).toContain('SIGKILL');
    expect(exitCode).toBe(0);
  }, 300_000);

  it('says what `--live` needs, and touches nothing without it', async () => {
    const { exitCode, complained } = await run('--live');
    expect(exitCode).toBe(2);
    expect(complained).toMatch(/STERLING_CLIENT_SECRET/);
  });
});
