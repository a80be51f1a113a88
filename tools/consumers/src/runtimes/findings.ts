import type { ModuleForm } from './runtime.ts';

/** What one subject came to on one runtime, loaded in one way. */
export interface Finding {
  readonly passed: number;
  readonly failed: readonly FailedCase[];
}

export interface FailedCase {
  readonly case: string;
  readonly failure: string;
  /** That the runtime breaks it beneath every client, and what to do. Nobody here can mend it. */
  readonly known?: string;
}

/** A subject on a runtime: what was found, or why it does not apply. */
export type Cell = Partial<Readonly<Record<ModuleForm, Finding>>> | { readonly notOffered: string };

export interface RuntimeFindings {
  readonly name: string;
  /** `undefined` where it could not be run on the machine: nothing is claimed of it. */
  readonly version?: string;
  /** By the name of the subject. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What a run came to, as it is kept beside the table that is made of it. */
export interface Findings {
  readonly date: string;
  readonly command: string;
  /** System and processor that it was run on: `linux x64`. */
  readonly platform: string;
  /** Version by name of each package. */
  readonly packages: Readonly<Record<string, string>>;
  /** The names of the cases that were run, by the name of the subject. */
  readonly suite: Readonly<Record<string, readonly string[]>>;
  readonly runtimes: readonly RuntimeFindings[];
}
