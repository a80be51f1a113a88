import type { ShellCommand } from './shell-commands.ts';

/** Says what is wrong about a command, or nothing. It is given the words behind the program. */
export type CommandRule = (words: readonly string[], about: CommandContext) => string | undefined;

/** What a command may name. */
export interface CommandContext {
  isScript(name: string): boolean;
  /** Whether the program behind a script of the root knows this option: `--live`. */
  scriptKnows(script: string, option: string): boolean;
  isPackage(name: string): boolean;
  /** A file of the repository, of a published package, or one that the document tells its reader to make. */
  isFile(path: string): boolean;
  /** Reads the arguments of a command that a package of ours brings, and says what is wrong about them. */
  commandProblem(packageName: string, words: readonly string[]): string | undefined;
}

const isOption = (word: string): boolean => word.startsWith('-');

const packageOf = (word: string): string => word.replace(/(?<=.)@[^/]*$/, '');

const installs: CommandRule = (words, { isPackage }) => {
  const unknown = words.filter((word) => !isOption(word)).find((word) => !isPackage(packageOf(word)));
  return unknown && `${unknown} is neither a published package of ours nor one that the workspace pins`;
};

const runs: CommandRule = ([script = '', ...words], { isScript, scriptKnows }) => {
  if (!isScript(script)) return `there is no script ${script}`;
  const unknown = words
    .filter((word) => word.startsWith('--') && word !== '--')
    .map((word) => word.replace(/=.*$/s, ''))
    .find((option) => !scriptKnows(script, option));
  return unknown && `${script} knows no ${unknown}`;
};

const executes: CommandRule = (words, about) => {
  const [name = '', ...args] = words.filter(
    (word, index) => !(isOption(word) && words.slice(0, index).every(isOption)),
  );
  if (packageOf(name).startsWith('@bgc/')) return about.commandProblem(packageOf(name), args);
  return about.isPackage(packageOf(name)) ? undefined : `${name} is no package that is known here`;
};

const NODE_OPTIONS = /^--(conditions|env-file|import|test|watch|disable-warning|no-warnings)(=|$)/;

const runsFile: CommandRule = (words, { isFile }) => {
  const unknown = words.filter((word, index) => isOption(word) && words.slice(0, index).every(isOption));
  const [file] = words.filter((word) => !isOption(word));
  const option = unknown.find((word) => !NODE_OPTIONS.test(word));
  if (option !== undefined) return `${option} is no option of Node that is known here`;
  return file === undefined || isFile(file) ? undefined : `there is no file ${file}, and the document makes none`;
};

/** By its first word, what stands behind a package manager. */
const managed =
  (rules: Readonly<Record<string, CommandRule>>): CommandRule =>
  ([first = '', ...words], about) =>
    Object.hasOwn(rules, first) ? rules[first]?.(words, about) : `what ${first} does is not known here`;

const harmless: CommandRule = () => undefined;

/** Programs that a document may tell its reader to run. A program that is not here is looked at, and joins it with a rule. */
const RULES: Readonly<Record<string, CommandRule>> = {
  npm: managed({
    install: installs,
    i: installs,
    ci: harmless,
    init: harmless,
    test: (words, about) => runs(['test', ...words], about),
    run: runs,
    view: installs,
    audit: harmless,
  }),
  pnpm: managed({
    add: installs,
    install: harmless,
    run: runs,
    changeset: harmless,
    exec: executes,
    vitest: harmless,
  }),
  yarn: managed({ add: installs, install: harmless }),
  npx: executes,
  node: runsFile,
  bash: runsFile,
  git: managed({ clone: harmless, add: harmless, commit: harmless, push: harmless, switch: harmless }),
  'apt-get': managed({ install: harmless }),
  export: harmless,
  cd: harmless,
  mkdir: harmless,
  kill: harmless,
  echo: harmless,
};

/** What is wrong about a command of a document. A program by its path is one of the repository. */
export const commandProblem = (command: ShellCommand, about: CommandContext): string | undefined => {
  const [program, ...words] = command.words;
  if (program === undefined) return undefined;
  if (program.includes('/')) return about.isFile(program) ? undefined : `there is no file ${program}`;
  const rule = Object.hasOwn(RULES, program) ? RULES[program] : undefined;
  return rule ? rule(words, about) : `${program} is no program that is known here (tools/checks/src/documents/shell)`;
};
