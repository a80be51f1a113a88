import { runProgram } from '@bgc/example-parts/run-program';
import { beforeAll, describe, expect, it } from 'vitest';

import { runDemo } from '../src/run-demo.ts';
import type { Summary } from '../src/summary.ts';

describe('fifteen orders, two workers and a person', () => {
  let summary: Summary;
  const said: string[] = [];
  beforeAll(async () => {
    summary = await runDemo((line) => said.push(line));
  });

  it("brings each order to its provider and its outcome back, the provider's own status beside the mapped one", () => {
    const report = 'Background check: (a report)';
    expect(summary.lines.map(({ provider, own, pageUp, results }) => [provider, own, pageUp, results])).toEqual(
      [
        ['sterling', 'complete: clear', 'completed', 'Background check: pass; Status at Sterling: complete: clear'],
        ['sterling', 'complete: alert', 'completed', `${report}; Status at Sterling: complete: alert`],
        ['sterling', 'canceled: n/a', 'cancelled', 'Background check: cancelled; Status at Sterling: canceled: n/a'],
        ['sterling', 'complete: clear', 'completed', 'Background check: pass; Status at Sterling: complete: clear'],
        ...['1.00', '0.75', '1.00', '1.00'].map((score) => [
          ...['truora', `completed: score ${score}`, 'completed'],
          `${report}; Status at Truora: completed: score ${score}`,
        ]),
        // Failed, with the own status in the reason; what was told before stays.
        ['truora', 'error', 'failed', expect.stringMatching(/^Status at Truora: /)],
        ['attestr', 'COMPLETED: Clear', 'completed', 'Employment check: pass; Status at Attestr: COMPLETED: Clear'],
        [
          'attestr',
          'COMPLETED: Alert',
          'completed',
          'Employment check: (a report); Status at Attestr: COMPLETED: Alert',
        ],
        ['attestr', 'COMPLETED: Clear', 'completed', 'Employment check: pass; Status at Attestr: COMPLETED: Clear'],
        ['attestr', 'ERRORED', 'failed', 'Status at Attestr: INITIATED'],
        ['attestr', '', 'failed', ''],
        [undefined, '', 'failed', ''],
      ].map((row) => [...row].flat()),
    );
  });

  it('pays for each order once, the three whose answers were lost among them', () => {
    expect(summary.paid).toEqual({ sterling: 4, truora: 5, attestr: 4 });
    expect(summary.placed).toEqual(summary.paid);
    expect(summary).toMatchObject({ setAside: 0, doubled: 0, wiped: 0, unfinished: 0 });
  });

  it('says what it does while it does it', () => {
    expect(said.some((line) => /^day 3, .* is completed$/.test(line))).toBe(true);
    expect(said.some((line) => line.includes('a person looks for check'))).toBe(true);
  });

  it('leaves nothing of the applicants in the record', () => {
    expect(JSON.stringify(summary.lines)).not.toMatch(/example\.com|Ada|00000000000/);
  });
});

it('`npm run many` prints it, and ends well', async () => {
  const { ended } = runProgram(new URL('../src/demo.ts', import.meta.url), [], { hidden: 'MANY_' });
  const { exitCode, printed } = await ended;
  expect(printed).toContain('No check lost, doubled or wiped.');
  expect(exitCode).toBe(0);
});
