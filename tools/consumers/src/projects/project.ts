/** An empty project, as data: what is put into it, and what it installs. */
export interface Project {
  /** Its folder, in the room and of `tools/consumers/projects`, whose files are copied as they are. */
  readonly folder: string;
  /** Packages of ours, as `npm install <name>` gives them; every one that was published unless told. */
  readonly ours?: readonly string[];
  /** Packages of others, by name and exact version. */
  readonly others: Readonly<Record<string, string>>;
  /** Further members of its package.json. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Files that are there more than once: the copy by its path, and what it is a copy of, below `tools/consumers/projects`. */
  readonly copies?: Readonly<Record<string, string>>;
}

/** What is tried in a project: its commands, one after the other. */
export interface Trial {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** A program that the project has installed or brought along. */
export interface Command {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Has to be in the output: a program that did nothing is none that passed. What the pattern names `note` goes into the note. */
  readonly shows?: RegExp;
  /** It has to fail. */
  readonly fails?: boolean;
}
