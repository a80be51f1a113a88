import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../src/command.ts', import.meta.url));

/** As a shell calls it: Node sees the arguments first. */
const called = (...args: readonly string[]): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const all = ['--conditions=@bgc/source', command, ...args];
    execFile(process.execPath, all, { timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });

test('a file of variables that is missing ends with 2, and its path is not shown', async () => {
  const { code, said } = await called('truora', '--variables', '/missing/canary-7c1f');
  expect(code).toBe(2);
  expect(said).toContain('cannot be read (ENOENT)');
  expect(said).not.toContain('canary-7c1f');
});
