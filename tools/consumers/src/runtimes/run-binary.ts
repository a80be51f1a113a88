import { runProgram } from '../run-program.ts';
import type { Program } from './runtime.ts';

/** Runs an entry of the folder by a runtime's own binary, as a shell would. */
export const runBinary = async (
  binary: string,
  parameters: readonly string[],
  { folder, form }: Program,
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const entry = form === 'ESM' ? './entry.mjs' : './entry.cjs';
  const { output } = await runProgram(binary, [...parameters, entry], { cwd: folder, env, timeoutMs: 180_000 });
  return output;
};
