import type { Gate } from './gate.ts';
import { runProgram } from './run-program.ts';

/** A gate that is green when a program, run at the root, ends with 0. */
export const programGate = (name: string, program: string, args: readonly string[]): Gate => ({
  name,
  run: async ({ root }) => {
    const { exitCode, output } = await runProgram(program, args, root);
    return { complaints: exitCode === 0 ? [] : [`${output}\n(${program} ended with ${exitCode})`.trim()] };
  },
});
