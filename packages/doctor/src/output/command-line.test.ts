import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { runCommand } from '../node/run-command.ts';
import { providers } from '../providers/providers.ts';
import { readCommandLine } from './command-line.ts';
import { help } from './help.ts';

describe('The command line', () => {
  test.each([
    [['pageup'], { provider: 'pageup', json: false, limitSeconds: 10 }],
    [['--sandbox', 'pageup'], { provider: 'pageup', sandbox: 'http://127.0.0.1:4010' }],
    [['truora', '--sandbox', 'http://127.0.0.1:5000', '--json'], { sandbox: 'http://127.0.0.1:5000', json: true }],
    [
      ['truora', '--sandbox=http://127.0.0.1:5000', '--limit', '2.5'],
      { sandbox: 'http://127.0.0.1:5000', limitSeconds: 2.5 },
    ],
    [
      ['sterling', '--callback', 'https://example.com/?a=b', '--store', 'a.sqlite', '--allow-loopback'],
      { callback: 'https://example.com/?a=b', store: 'a.sqlite', allowLoopback: true },
    ],
  ])('%j is read', (args, expected) => expect(readCommandLine(args)).toMatchObject({ kind: 'run', ...expected }));

  test.each([
    [['pageup', '--client-secret', 'x'], 'not taken from the command line'],
    [['pageup', '--report-link=https://example.com'], 'not taken from the command line'],
    [['pageup', 'sterling'], 'more than one'],
    [['pageup', '--sandbx'], 'Did you mean --sandbox?'],
    [['pageup', '--store'], '--store needs a value'],
    [['pageup', '--env-file', 'x'], 'Give the file by --variables'],
    [['pageup', '--limit', '0'], '--limit'],
    [[], 'one of pageup, sterling'],
    [['Pageup'], 'one of pageup, sterling'],
  ])('%j is wrong use', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args, {});
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('has a help that names every variable', async () => {
    for (const { variables } of Object.values(providers))
      for (const { name } of variables) expect(help()).toContain(name);
    for (const asked of ['--help', '-h'])
      expect(await runCommand([asked], {})).toEqual({ exitCode: 0, stdout: help(), stderr: '' });
  });

  test('ends with 1 where something failed, and says the same to programs', async () => {
    const { exitCode, stdout } = await runCommand(['truora', '--json'], {});
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      provider: 'truora',
      verdict: 'failed',
      findings: expect.any(Array) as unknown,
    });
  });

  test('takes from the file what is empty in the environment', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bgc-doctor-line-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'variables'), '\uFEFFTRUORA_API_KEY="<key>"\r\n');
    const { stdout } = await runCommand(['truora', '--variables', join(folder, 'variables')], { TRUORA_API_KEY: '' });
    expect(stdout).toContain('all that are needed are there');
  });

  test('ends with 2 where the file of variables cannot be read', async () => {
    expect(await runCommand(['truora', '--variables', 'missing/file'], {})).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('ENOENT') as string,
    });
  });
});
