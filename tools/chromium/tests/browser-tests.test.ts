import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The browser tests as a whole, on a machine without a Chromium. */
const runWithoutChromium = async (environment: Record<string, string>): Promise<{ code: number; output: string }> => {
  const own = Object.entries(process.env).filter(([name]) => !/^VITEST|^BGC_|^NODE_OPTIONS$/.test(name));
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser'], {
    cwd: root,
    env: { ...Object.fromEntries(own), ...environment, CHROMIUM_PATH: '/nowhere/chromium' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [code, output, complaints] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: output + complaints };
};

test('without a Chromium the run is green, and its last lines say in plain words what was not run', async () => {
  const { code, output } = await runWithoutChromium({});
  expect(code).toBe(0);
  expect(output.trim().split('\n').at(-1)).toMatch(/^The browser tests were NOT run: .* Install Chromium/);
  // There are such tests.
  expect(output).toMatch(/[1-9]\d* skipped/);
});

test('without a Chromium the run is red where one is required', async () => {
  const { code, output } = await runWithoutChromium({ BGC_REQUIRE_CHROMIUM: '1' });
  expect(code).toBe(1);
  expect(output).toContain('has a Chromium where BGC_REQUIRE_CHROMIUM is 1');
});
