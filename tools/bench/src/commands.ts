import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program without a shell and returns what it printed. */
export const run = async (program: string, args: readonly string[], folder: string): Promise<string> => {
  const { stdout } = await execute(program, [...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
};

/** The same, also where the program ends with an error. */
export const runAnyway = async (program: string, args: readonly string[], folder: string): Promise<string> => {
  try {
    return await run(program, args, folder);
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
};
