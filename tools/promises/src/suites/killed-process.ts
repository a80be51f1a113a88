import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { systemClock } from '@bgc/core';
import type { FaultSpec, Sandbox } from '@bgc/sandbox';
import { afterAll, beforeAll, expect } from 'vitest';

const start = (script: URL, task: object) => {
  let text = '';
  const child = spawn(process.execPath, ['--conditions=@bgc/source', fileURLToPath(script), JSON.stringify(task)]);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (text += String(chunk)));
  const ended = new Promise<{ readonly output: string; readonly by: number | string | null }>(
    (resolve) => void child.once('close', (code, signal) => resolve({ output: text, by: signal ?? code })),
  );
  return { pid: child.pid, kill: () => child.kill('SIGKILL'), ended };
};

const until = async (isSo: () => boolean): Promise<void> => {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > 60_000) throw new Error('It never came to be.');
    await new Promise<void>((resolve) => void systemClock.schedule(5, resolve));
  }
};

/** A real process that sends one order of what it is started with, as JSON, and says `sending` before it does. */
export interface KilledOrder<Task extends { readonly path: string }> {
  readonly sandbox: Pick<Sandbox, 'faults'>;
  /** What keeps the first from its answer. */
  readonly fault: FaultSpec;
  /** Whether the first is where it is to be killed. */
  readonly isReached: () => boolean;
  /** Names the file of the store that both open. */
  readonly name: string;
  readonly task: Omit<Task, 'path'>;
  /** What the second is told otherwise. */
  readonly again?: Partial<Omit<Task, 'path'>>;
}

/** Kills a process of this script in the middle of an order, and starts another over what the first has kept; gives what the second said. */
export const killedProcesses = <Task extends { readonly path: string }>(script: URL) => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'once-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return async ({ sandbox, fault, isReached, name, task, again = {} }: KilledOrder<Task>) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.sqlite`);
    const takeBack = sandbox.faults.add(fault);
    const first = start(script, { ...task, path });
    await until(isReached);
    first.kill();
    expect(await first.ended).toEqual({ output: 'sending\n', by: 'SIGKILL' });
    takeBack();
    const { output, by } = await start(script, { ...task, path, ...again }).ended;
    expect(by, output).toBe(0);
    return { output, killed: first.pid };
  };
};
