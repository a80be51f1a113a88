import { runProgram } from '@bgc/example-parts/run-program';
import { describe, expect, it } from 'vitest';

const demo = new URL('../src/demo.ts', import.meta.url);

interface Shown {
  readonly exitCode: number;
  /** The last table, by label. */
  readonly table: Readonly<Record<string, string>>;
}

/** Runs the program as `npm run demo` does, and reads what it shows. */
const run = async (variables: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Shown> => {
  const { exitCode, printed } = await runProgram(demo, args, { hidden: 'PAGEUP_', variables }).ended;
  const rows = printed.slice(printed.lastIndexOf('What the emulator knows')).matchAll(/^(\S.*?) {2,}(\d.*)$/gmu);
  return { exitCode, table: Object.fromEntries([...rows].map(([, label = '', value = '']) => [label, value])) };
};

/** Its checks never all end, and after three seconds without a change nothing more happens. */
const hopeless = { DEMO_LIMIT_MS: '120000', DEMO_STALL_MS: '3000' };

describe('the demo', () => {
  it('loses, doubles and wipes nothing with two workers, faults and a kill on the way', async () => {
    const { exitCode, table } = await run({ DEMO_LIMIT_MS: '240000' });
    expect(table).toMatchObject({ checks: '40', claimed: '40', completed: '40', lost: '0', doubled: '0', wiped: '0' });
    expect(Number(table['faults thrown in'])).toBeGreaterThan(0);
    const [tokenRequests = Number.NaN, calls = Number.NaN] = (table['token requests / calls'] ?? '')
      .split(' / ')
      .map(Number);
    expect(tokenRequests).toBeLessThan(calls / 4);
    expect(exitCode).toBe(0);
  }, 300_000);

  it('ends red with doubled checks when a worker claims without a lease', async () => {
    const { exitCode, table } = await run(hopeless, '--worker', '../tests/claim-without-lease.ts');
    expect(Number(table['doubled'])).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
  }, 180_000);

  it('ends red with wiped checks when a worker puts only the new fields', async () => {
    const { exitCode, table } = await run(hopeless, '--worker', '../tests/put-only-new-fields.ts');
    expect(Number(table['wiped'])).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
  }, 180_000);
});
