import { spawn } from 'node:child_process';

import type { ProgramResult } from './run-program.ts';

interface GroupOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/** Runs a program that leads a group of its own, and ends all of it when it is late or this process ends. */
export const runInGroup = (
  command: string,
  parameters: readonly string[],
  { cwd, env, timeoutMs }: GroupOptions,
): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const end = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    const late = setTimeout(end, timeoutMs);
    process.prependOnceListener('exit', end);
    const settle = (): void => {
      clearTimeout(late);
      process.off('exit', end);
    };
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        pieces.push(piece.toString());
      });
    child.on('error', (cause) => {
      settle();
      reject(new Error(`${command} could not be started`, { cause }));
    });
    child.on('close', (code, signal) => {
      settle();
      resolve({ exitCode: code ?? 1, output: `${pieces.join('')}${signal ? `\nended by ${signal}` : ''}` });
    });
  });
