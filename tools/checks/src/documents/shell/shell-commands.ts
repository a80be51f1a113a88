/** One command of a shell: `NAME=value program word word`. */
export interface ShellCommand {
  /** Line within the block, counted from 0, on which it begins. */
  readonly line: number;
  readonly assignments: readonly string[];
  /** The program and what it is given, without quotes. Empty where there are only assignments. */
  readonly words: readonly string[];
}

export interface ReadShell {
  readonly commands: readonly ShellCommand[];
  /** What this reader does not understand. */
  readonly problems: readonly string[];
}

/** Comments, separators, quoted pieces, plain pieces and blanks, in the order in which they are tried. */
const TOKEN =
  /(?<joined>\\\n)|(?<newline>\n)|(?<blank>[ \t]+)|(?<comment>(?<=^|[\s;&|])#[^\n]*)|(?<single>'[^']*')|(?<double>"(?:\\.|[^"\\])*")|(?<redirect>(?<=^|\s)\d?(?:>>|>&|>|<)[ \t]*)|(?<separator>&&|\|\||[;&|])|(?<plain>(?:\\.|[^\s'"\\;&|])+)/gsy;

const NOT_READ = /<<|\$\(|`|^\s*(?:if|for|while|case|function)\b|\b\w+\(\)|[{}]\s*$/;

const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/**
 * The commands of a block that are simple ones: words, quotes, assignments, redirections, comments, joined lines. Loops, functions and
 * substitutions belong into a block that is executed.
 */
export const readShell = (code: string): ReadShell => {
  const commands: ShellCommand[] = [];
  const problems: string[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let isTarget = false;
  let line = 0;
  let begun = 0;
  let read = 0;
  const endWord = (): void => {
    if (word !== undefined && !isTarget) words.push(word);
    if (word !== undefined) isTarget = false;
    word = undefined;
  };
  const endCommand = (): void => {
    endWord();
    const first = words.findIndex((one) => !ASSIGNMENT.test(one));
    const end = first === -1 ? words.length : first;
    if (words.length > 0) commands.push({ line: begun, assignments: words.slice(0, end), words: words.slice(end) });
    words = [];
    isTarget = false;
  };
  for (const { groups = {}, 0: text } of code.matchAll(TOKEN)) {
    if (groups['newline'] !== undefined || groups['separator'] !== undefined) endCommand();
    else if (groups['blank'] !== undefined || groups['joined'] !== undefined) endWord();
    else if (groups['redirect'] !== undefined) {
      endWord();
      isTarget = true;
    } else if (groups['comment'] === undefined) {
      if (words.length === 0 && word === undefined) begun = line;
      if (groups['single'] === undefined && NOT_READ.test(text)) problems.push(text.trim());
      word = (word ?? '') + (/^['"]/.test(text) ? text.slice(1, -1) : text);
    }
    line += text.split('\n').length - 1;
    read += text.length;
  }
  endCommand();
  if (read < code.length) problems.push(`${code.slice(read).split('\n')[0]?.trim()}: a quote without its end`);
  return { commands, problems };
};
