import type { Workspace } from './workspace.ts';

export interface GateResult {
  /** What is wrong and what to do about it, one finding each. Empty is green. */
  readonly complaints: readonly string[];
  /** A few words shown beside the name of a green gate, such as what was measured. */
  readonly note?: string;
}

/** One condition that every change must meet before it lands. */
export interface Gate {
  readonly name: string;
  run(workspace: Workspace): Promise<GateResult>;
}
