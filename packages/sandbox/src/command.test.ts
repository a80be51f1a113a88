import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { VIRTUAL_START } from './clock/virtual-clock.ts';
import { readCommandLine } from './node/command-line.ts';

const command = fileURLToPath(new URL('command.ts', import.meta.url));
const start = (...args: string[]) => spawn(process.execPath, ['--conditions=@bgc/source', command, ...args]);

const output = async (child: ReturnType<typeof start>): Promise<{ text: string; code: number | null }> => {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { text, code };
};

test('prints hosts and credentials, then a line for each request, until it is told to end', async () => {
  const child = start('--port', '0', '--checks', '3', '--fault', 'server-error@token');
  let text = '';
  const printed = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = pattern.exec(text);
        if (found) resolve(found[1] ?? found[0]);
      };
      child.stdout.on('data', look);
      look();
    });
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const origin = await printed(/listens on (http:\S+)/);
  expect(await printed(/clientSecret +(\S+)/)).toMatch(/^sandbox-secret-/);
  expect(await printed(/authToken +sandbox-acme-\S+\n +clientSecret +(\S+)/)).toMatch(/^sandbox-secret-/);
  await printed(/time +provider/);
  const options = (await (await fetch(`${origin}/_sandbox/pageup/tenants/218/options`)).json()) as { tokenUrl: string };
  expect((await fetch(options.tokenUrl, { method: 'POST' })).status).toBe(503);
  expect(await printed(/pageup .*token .*503.*/)).toMatch(/server-error/);
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(0);
});

test('takes typed lines through a pipe and commands from elsewhere, and goes on when the pipe ends', async () => {
  const child = start('--port', '0', '--checks', '2', '--clock', 'virtual', '--json');
  const said: Record<string, unknown>[] = [];
  const ended = output(child);
  let look = (): void => undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(JSON.parse(line) as Record<string, unknown>);
    look();
  });
  const until = (event: string): Promise<Record<string, unknown>> =>
    new Promise((resolve) => {
      look = () => {
        const found = said.find((row) => row['event'] === event);
        if (found) resolve(found);
      };
      look();
    });
  const { origin } = (await until('listening')) as { origin: string };
  child.stdin.end('advance 5m\n\nadvnce 5m\n');
  await until('refused');

  const told = await Promise.all([
    output(start('credentials', '--env', '--tenant', '731', '--url', origin)),
    output(start('state', '--json', '--url', origin)),
    output(start('reset', '--url', origin)),
    output(start('state', '--url', 'http://127.0.0.1:9')),
  ]);
  expect(told.map(({ code }) => code)).toEqual([0, 0, 0, 1]);
  expect(told[0]?.text).toContain(`export PAGEUP_BASE_URL='${origin}/pageup'`);
  expect(told[0]?.text).toContain("export PAGEUP_TENANT_ID='731'");
  expect(JSON.parse(told[1]?.text ?? '')).toMatchObject({ clock: { mode: 'virtual', now: VIRTUAL_START + 300_000 } });
  expect(told[2]?.text).toMatch(/as at the start/);
  expect(told[3]?.text).toMatch(/Start one with `npx @bgc\/sandbox`/);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(said.map(({ event }) => event)).toEqual(expect.arrayContaining(['advanced', 'refused', 'outcome', 'reset']));
});

test('explains itself, and names a wrong argument', async () => {
  const help = await output(start('--help'));
  expect(help).toMatchObject({ code: 0, text: expect.stringContaining('--fault') as string });
  const unknown = await output(start('--nope'));
  expect(unknown).toMatchObject({
    code: 1,
    text: expect.stringMatching(/'--nope': `npx @bgc\/sandbox --help/) as string,
  });
  const wrong = await output(start('--fuzz', 'loud'));
  expect(wrong).toMatchObject({
    code: 1,
    text: expect.stringContaining('--fuzz loud: use one of off, on, aggressive') as string,
  });
});

test('what is read by nobody breaks nothing: neither an answer nor a complaint', async () => {
  const child = start('--port', '0', '--checks', '2', '--quiet');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const [origin = ''] = /http:\S+/.exec(await next()) ?? [];
  child.stderr.destroy();
  child.stdin.write('advnce\nfaults\n');
  expect(await next()).toBe('No fault is in force.');

  const asking = start('credentials', '--url', origin);
  asking.stdout.destroy();
  let complained = '';
  asking.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  expect([(await once(asking, 'close'))[0], complained]).toEqual([0, '']);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test('reads its arguments', () => {
  expect(readCommandLine([])).toMatchObject({
    port: 4010,
    fuzz: 'on',
    clock: 'real',
    tenants: ['218', '731'],
    checks: 12,
    faults: [],
  });
  expect(readCommandLine(['--tenant', '5', '--fault', 'reset@update'])).toMatchObject({
    tenants: ['5'],
    faults: [{ kind: 'reset', operation: 'update' }],
  });
  expect(readCommandLine(['help'])).toMatchObject({ help: true, instruction: undefined });
  expect(() => readCommandLine(['--seed', '--json'])).toThrow(/^Option '--seed' argument is ambiguous: `npx.*$/);
  expect(() => readCommandLine(['--port', '70000'])).toThrow(/--port 70000/);
  expect(() => readCommandLine(['--prot', '4020'])).toThrow(/'--prot': did you mean '--port'\?/);
});

test('refuses what would do nothing, and addresses beyond this machine', () => {
  expect(readCommandLine(['advance', '5m', '--port', '4020'])).toMatchObject({
    instruction: { kind: 'advance', ms: 300_000 },
    url: 'http://127.0.0.1:4020',
    owners: [],
  });
  expect(readCommandLine(['credentials', '--env', '--account', 'acme']).owners).toEqual(['acme']);
  expect(() => readCommandLine(['advance', '5m', '--seed', '3'])).toThrow(/--seed does nothing with 'advance'/);
  expect(() => readCommandLine(['--env'])).toThrow(/--env does nothing here/);
  expect(() => readCommandLine(['state', '--url', 'https://example.com'])).toThrow(/on this machine only/);
  expect(() => readCommandLine(['advnce', '5m'])).toThrow(/Did you mean 'advance'\?/);
});
