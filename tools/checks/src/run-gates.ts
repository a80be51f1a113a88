import type { Gate, GateResult } from './gate.ts';
import type { Workspace } from './workspace.ts';

export interface Summary {
  readonly passed: number;
  readonly failed: number;
}

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const indented = (text: string): string => text.replaceAll('\n', '\n            ');

const runGate = async (gate: Gate, workspace: Workspace): Promise<GateResult> => {
  try {
    return await gate.run(workspace);
  } catch (error) {
    // A gate that cannot be run has not been passed.
    return { complaints: [messageOf(error)] };
  }
};

/** Runs one gate after the other; prints a line for each, what is wrong under the red ones, and the totals. */
export const runGates = async (
  gates: readonly Gate[],
  workspace: Workspace,
  print: (line: string) => void,
  seconds: () => number,
): Promise<Summary> => {
  let failed = 0;
  for (const gate of gates) {
    const begun = seconds();
    // In sequence: most gates keep every core busy by themselves, and the lines stay in order.
    const { complaints, note } = await runGate(gate, workspace);
    const isGreen = complaints.length === 0;
    if (!isGreen) failed += 1;
    const took = `${(seconds() - begun).toFixed(1)} s`.padStart(7);
    const shown = isGreen && note ? ` · ${indented(note)}` : '';
    print(`${isGreen ? '✓' : '✗'} ${took}  ${gate.name}${shown}`);
    for (const complaint of complaints) print(`            ${indented(complaint)}`);
  }
  return { passed: gates.length - failed, failed };
};
