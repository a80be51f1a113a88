import { runProgram, type ProgramResult } from '../run-program.ts';
import type { Release } from './release.ts';

/** Runs a program in the copy, whose `.npmrc` names the registry on loopback. */
export const runInCopy = (
  { checkout, npmrc }: Release,
  command: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> =>
  runProgram(command, parameters, { cwd: checkout, env: { npm_config_userconfig: npmrc, ...env } });
