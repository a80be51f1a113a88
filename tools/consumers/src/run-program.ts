import { delimiter, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runInGroup } from './run-in-group.ts';

export interface ProgramResult {
  readonly exitCode: number;
  /** Standard output and error, as they came. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  /** Added to an environment that holds nothing of this process but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  /** Killed after so much, with what it started; 300,000 unless given. */
  readonly timeoutMs?: number;
}

const WORKSPACE = fileURLToPath(new URL('../../../', import.meta.url));

/** What the package manager put in front for the workspace's own scripts, a stranger does not have. */
const strangersPath = (path: string): string =>
  path
    .split(delimiter)
    .filter((folder) => !`${folder}${sep}`.startsWith(WORKSPACE))
    .join(delimiter);

/** Runs a program as a stranger's shell would: without the variables of pnpm, of the tests or of conditions. */
export const runProgram = (
  command: string,
  parameters: readonly string[],
  { cwd, env = {}, timeoutMs = 300_000 }: ProgramOptions,
): Promise<ProgramResult> => {
  const { PATH = '', HOME = cwd } = process.env;
  return runInGroup(command, parameters, {
    cwd,
    env: { PATH: strangersPath(PATH), HOME, CI: 'true', ...env },
    timeoutMs,
  });
};
