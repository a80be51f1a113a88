import type { Need } from './suite/subjects.js';

export type ModuleForm = 'ESM' | 'CJS';

/** Something that the packages are tried on. */
export interface Runtime {
  /** As `--only` finds it and the table heads it: `Node 20`. */
  readonly name: string;
  readonly forms: readonly ModuleForm[];
  /** What it has not, with the reason as a reader of the table needs it. Whatever is not named here must pass. */
  readonly lacks: Partial<Readonly<Record<Need, string>>>;
  /** What it breaks beneath every client, with why and what to do: by the name of the case, which must fail. It is published as failed all the same. */
  readonly breaks?: Readonly<Record<string, string>>;
  /** The exact version, or `undefined` where it is not installed on this machine. */
  version(): string | undefined;
  /** Runs the program, and gives what it wrote. */
  run(program: Program): Promise<string>;
}

export interface Program {
  /** Holds `entry.mjs`, `entry.cjs`, the suite, and the packed packages in `node_modules`. */
  readonly folder: string;
  readonly form: ModuleForm;
  /** The address of the sandbox's server: the only one that a runtime needs. */
  readonly origin: string;
}

/** What a program writes before its results, so that nothing else that is printed is taken for them. */
export const RESULTS = 'results of the suite: ';
