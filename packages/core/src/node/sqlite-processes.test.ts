import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { openSqliteStore } from './index.ts';

const competitor = fileURLToPath(new URL('sqlite-competitor.fixture.ts', import.meta.url));

let directory: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bgc-processes-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

interface Finished {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly errors: string;
}

interface Started {
  readonly finished: Promise<Finished>;
  /** Waits until it has written so many lines, or has ended. */
  hasWritten(lines: number): Promise<void>;
  kill(): void;
}

const start = (rounds: number, name: string): Started => {
  const path = join(directory, 'store.sqlite');
  const child = spawn(process.execPath, [competitor, path, join(directory, 'log'), name, `${rounds}`]);
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
  return {
    finished,
    async hasWritten(lines) {
      while (output.split('\n').length <= lines) {
        const ended = await Promise.race([finished, once(child.stdout, 'data')]);
        if (!Array.isArray(ended)) return;
      }
    },
    kill: () => void child.kill('SIGKILL'),
  };
};

it(
  'processes that compete for one file lose no write and never hold one lease at once, though one is killed',
  { timeout: 300_000 },
  async () => {
    const rounds = 60;
    const names = ['ann', 'bob', 'cid'];
    // The victim holds the lease before the others begin, so that however slow the machine is, somebody enters after it; and dies while all of them count.
    const victim = start(0, 'victim');
    await victim.hasWritten(1);
    const survivors = names.map((name) => start(rounds, name));
    await Promise.all(survivors.map((survivor) => survivor.hasWritten(1)));
    await victim.hasWritten(20);
    victim.kill();
    const finished = await Promise.all(survivors.map((survivor) => survivor.finished));
    for (const { code, errors } of finished) expect([code, errors.includes('Error')]).toEqual([0, false]);

    const { signal, output } = await victim.finished;
    expect(signal).toBe('SIGKILL');
    const acknowledged = output.trimEnd().split('\n').length;

    using store = openSqliteStore({ path: join(directory, 'store.sqlite') });
    const counter = Number((await store.records.get('counter'))?.value);
    // What was acknowledged is there; killed between the commit and its word, the victim may have counted one or a few more than it said.
    expect(counter).toBeGreaterThanOrEqual(names.length * rounds + acknowledged);
    const database = new DatabaseSync(join(directory, 'store.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();

    const log = readFileSync(join(directory, 'log'), 'utf8').trimEnd().split('\n');
    const entered = log.filter((line) => line.startsWith('enter'));
    expect(entered.length).toBe(names.length * Math.ceil(rounds / 2) + 1);
    const tokens = entered.map((line) => Number(line.split(' ')[2]));
    for (const [index, token] of tokens.entries()) expect(token).toBeGreaterThan(tokens[index - 1] ?? 0);
    // Nobody enters before the one before has left.
    const left = log.filter((line) => line.startsWith('leave'));
    expect(log.filter((line) => !line.includes('victim'))).toEqual(
      left.flatMap((line) => [line.replace('leave', 'enter'), line]),
    );
    // Only the victim never left: the next one was granted the lease when the victim's had run out, and no earlier.
    const victimAt = entered.findIndex((line) => line.includes('victim'));
    const [victimEnd, nextEnd] = entered.slice(victimAt, victimAt + 2).map((line) => Number(line.split(' ')[3]));
    expect(nextEnd).toBeGreaterThanOrEqual((victimEnd ?? Infinity) + 20_000);
  },
);
