const asOption = (name: string): string =>
  `--${name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;

/**
 * The options that a source file may give its program: where it reads a command line, every member that it names (`lostCallbacks` is
 * `--lost-callbacks`), and words that it compares as they are.
 */
export const optionNames = (source: string): ReadonlySet<string> => {
  const members = source.includes('parseArgs') ? source.matchAll(/(?<=[\s{,])(['"]?)([a-z][\w-]*)\1(?=\??:)/gi) : [];
  return new Set([
    ...[...members].map(([, , name = '']) => asOption(name)),
    ...[...source.matchAll(/['"`](--[a-z][\w-]*)(?=['"`=])/g)].map(([, name = '']) => name),
  ]);
};
