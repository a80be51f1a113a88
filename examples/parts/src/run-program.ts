import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface RunOptions {
  /** None of the tester's variables that begin with it, or with one of them. */
  readonly hidden: string | readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** A program as the root script runs it, in a folder of its own, which is gone when the program has ended. */
export const runProgram = (
  program: URL,
  args: readonly string[],
  { hidden, variables = {} }: RunOptions,
): RunningProgram => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => ![hidden].flat().some((prefix) => name.startsWith(prefix)),
  );
  const env = { ...Object.fromEntries(inherited), ...variables };
  const cwd = mkdtempSync(join(tmpdir(), 'bgc-example-'));
  const flags = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'];
  let end: (ended: Ended) => void = () => undefined;
  const ended = new Promise<Ended>((resolve) => (end = resolve));
  const child = execFile(
    process.execPath,
    [...flags, fileURLToPath(program), ...args],
    { cwd, env },
    (_, printed, complained) => {
      rmSync(cwd, { recursive: true, force: true });
      end({ exitCode: child.exitCode ?? -1, printed, complained });
    },
  );
  return { child, ended };
};
