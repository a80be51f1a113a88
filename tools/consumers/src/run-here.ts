import { runInGroup } from './run-in-group.ts';

/** A cold build, on a machine that does something else as well. */
const LONGEST_MS = 900_000;

/** Runs a program with the environment of this process, whose settings name the registry, the store and a proxy. Gives its output; rejects where it fails. */
export const runHere = async (
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { exitCode, output } = await runInGroup(command, parameters, {
    cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    timeoutMs: LONGEST_MS,
  });
  if (exitCode === 0) return output.trim();
  throw new Error(`${[command, ...parameters].join(' ')} ended with ${exitCode}:\n${output.trim()}`);
};
