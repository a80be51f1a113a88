/** A client as a program meets it that has installed nothing else. */
export interface ClientCall {
  readonly client: string;
  /** Names that the program takes, by the entry that exports them. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
  /** All that is in node_modules of ours after `npm install <client>`, and with it all that is there. */
  readonly brings: readonly string[];
  /** Makes a real call against `sandbox`, and then `assert`s what the emulator counted. */
  readonly body: string;
}
