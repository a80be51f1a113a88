import type { ProgramResult } from '../run-program.ts';
import type { PublishedPackages } from '../published-packages.ts';

/** How somebody installs and runs, with one package manager. Each starts in an empty folder, without a home. */
export interface PackageManager {
  readonly name: string;
  /** Makes what it must have before it works in a folder; gives what runs it there. */
  open(published: PublishedPackages, folder: string): Promise<ManagedFolder>;
}

export interface ManagedFolder {
  version(): Promise<string>;
  /** As `npm install` does. */
  add(name: string, development: boolean): Promise<void>;
  /** Every package that is installed, by the names in the manager's own record of it. */
  installed(): readonly string[];
  /** Runs a JavaScript file with what is installed. */
  node(file: string): Promise<ProgramResult>;
  /** The words of a command that runs a package's program without installing it: `npx --yes`. */
  readonly once: readonly string[];
  /** The environment of what it runs. */
  readonly env: Readonly<Record<string, string>>;
}
