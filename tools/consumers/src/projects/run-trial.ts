import { delimiter, join } from 'node:path';

import type { ConsumerResult } from '../consumer.ts';
import { runProgram, type ProgramResult } from '../run-program.ts';
import type { Command, Trial } from './project.ts';

/** What is wrong with how a command ended, or `undefined`. */
export const complaintAbout = (command: Command, { exitCode, output }: ProgramResult): string | undefined => {
  const { fails = false, shows } = command;
  if (fails !== (exitCode !== 0)) return fails ? 'passed, and should have failed' : `ended with ${exitCode}`;
  if (shows && !shows.test(output)) return `did not show ${shows}`;
  return undefined;
};

const noteOf = ({ shows }: Command, { output }: ProgramResult): string => shows?.exec(output)?.groups?.['note'] ?? '';

/** The end of what a program said. Minified code, which Node shows where an error is thrown, would hide the rest. */
const endOf = (output: string): string =>
  output
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 300))
    .slice(-25)
    .join('\n');

/** Runs the commands of a trial in the folder of its project, to the first that does not end as it should. */
export const runTrial = async ({ commands }: Trial, folder: string): Promise<ConsumerResult> => {
  const notes: string[] = [];
  for (const command of commands) {
    const { program, parameters, env = {} } = command;
    const result = await runProgram(program, parameters, {
      cwd: folder,
      // What a project has installed is found as its scripts find it.
      env: { PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`, ...env },
    });
    const complaint = complaintAbout(command, result);
    if (complaint !== undefined) {
      const note = `${program} ${parameters.join(' ')} ${complaint}:\n${endOf(result.output)}`;
      return { passed: false, note };
    }
    notes.push(noteOf(command, result));
  }
  return { passed: true, note: notes.filter((note) => note !== '').join('; ') };
};
