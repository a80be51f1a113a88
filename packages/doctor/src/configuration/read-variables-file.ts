import type { Variables } from './read-values.ts';

const unquoted = (text: string): string => {
  const [, quoted] = /^(["'])(?<inside>.*)\1$/s.exec(text) ?? [];
  return quoted === undefined ? text : text.slice(1, -1);
};

/** `NAME=value` a line; `export` before it, quotes around the value, empty lines and those that begin with `#` are borne. */
export const readVariablesFile = (text: string): Variables =>
  Object.fromEntries(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, unquoted(value.trim())]];
    }),
  );
