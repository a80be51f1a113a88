import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Ended {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The program as the root script runs it, in a folder of its own, with these variables and no others of Sterling's. */
export const runProgram = (args: readonly string[], variables: Readonly<Record<string, string>> = {}): Running => {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('STERLING_'));
  const cwd = mkdtempSync(join(tmpdir(), 'bgc-quickstart-'));
  const options = {
    cwd,
    env: { ...Object.fromEntries(inherited), ...variables },
  };
  const flags = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'];
  let end = (_: Ended): void => undefined;
  const ended = new Promise<Ended>((resolve) => (end = resolve));
  const child = execFile(process.execPath, [...flags, program, ...args], options, (_, printed, complained) => {
    rmSync(cwd, { recursive: true, force: true });
    end({ exitCode: child.exitCode ?? -1, printed, complained });
  });
  return { child, ended };
};
