import { runProgram, type ProgramOptions } from './run-program.ts';

/** Runs a program that has to end well. Gives what it printed. */
export const mustRun = async (
  command: string,
  parameters: readonly string[],
  options: ProgramOptions,
): Promise<string> => {
  const { exitCode, output } = await runProgram(command, parameters, options);
  if (exitCode !== 0)
    throw new Error(`${command} ${parameters.join(' ')} ended with ${exitCode}:\n${output.trim().slice(-3_000)}`);
  return output.trim();
};
