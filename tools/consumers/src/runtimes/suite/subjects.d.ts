/** What a case is given by the program that runs it on a runtime. */
export interface Surroundings {
  /** What an import of the entry gives, whichever way it was loaded: `@bgc/sterling/callbacks`. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, never>>>>;
  /** Ready options of clients that point to a server of the sandbox, which runs on Node outside. */
  readonly server: Readonly<Record<string, unknown>>;
  /** A folder of this run alone, with what the cases of `/node` read. */
  readonly folder: string;
  /** Keeps the files of one run apart from those of another. */
  readonly unique: string;
  /** How the runtime prints a value, where it has a way of its own. */
  readonly inspect?: (value: unknown) => string;
  /** A `fetch` that repeats nothing by itself, where the runtime's own does. */
  readonly advisedFetch?: typeof fetch;
  /** What the program has imported of Node, where there is such a thing. */
  readonly node?: Readonly<Record<string, unknown>>;
}

/** One promise; it throws where what the emulator counted is something else. */
export type Case = (surroundings: Surroundings) => Promise<void>;

/** What a subject needs of a runtime beyond web standards. */
export type Need = 'a network' | 'modules of Node' | 'node:sqlite';

export interface Subject {
  /** The entry that is tried: `@bgc/sterling/callbacks`. */
  readonly name: string;
  /** All entries that its cases use. */
  readonly entries: readonly string[];
  readonly needs?: Need;
  readonly cases: Readonly<Record<string, Case>>;
}

export const subjects: readonly Subject[];
