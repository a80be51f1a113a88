import type { Gate } from '../gate.ts';
import { runProgram } from '../run-program.ts';

/** Every project type-checks: packages, tools, examples and the root's own scripts. */
export const typesGate: Gate = {
  name: 'type check',
  run: async (workspace) => {
    const projects = workspace.files(['tsconfig.json', '{packages,tools,examples}/*/tsconfig.json']);
    const complaints: string[] = [];
    // One after the other: the compiler uses every core by itself.
    for (const project of projects) {
      const { exitCode, output } = await runProgram(
        'tsc',
        ['--noEmit', '--pretty', 'false', '-p', project],
        workspace.root,
      );
      if (exitCode !== 0) complaints.push(`${project}\n${output}`);
    }
    return { complaints, note: `${projects.length} projects` };
  },
};
