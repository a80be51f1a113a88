import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const demo = fileURLToPath(new URL('../src/demo.ts', import.meta.url));

/** Runs the program as a person does. */
const run = (...args: readonly string[]): Promise<{ exitCode: number | null; printed: string; complained: string }> =>
  new Promise((resolve) => {
    const { PATH } = process.env;
    const child = execFile(
      process.execPath,
      ['--conditions=@bgc/source', demo, ...args],
      { env: { PATH } },
      (_, printed, complained) => resolve({ exitCode: child.exitCode, printed, complained }),
    );
  });

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
  }, 90_000);

  it('says what `--live` needs, and touches nothing without it', async () => {
    const { exitCode, complained } = await run('--live');
    expect(exitCode).toBe(2);
    expect(complained).toMatch(/STERLING_CLIENT_SECRET/);
  });
});
