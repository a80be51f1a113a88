import type { BgcError } from './bgc-error.ts';

const longestMember = 120;
const longest = 1_000;

/** What `console.error(error)` shows: the message, where it was thrown, and the facts in a line each; about 1 KB at most. */
export const inspectError = (error: BgcError): string => {
  const head = (error.stack ?? `${error.name}: ${error.message}`).split('\n').slice(0, 4).join('\n');
  const facts = Object.entries({ ...(error as object), code: error.code })
    .filter(
      ([name, value]) => value !== undefined && name !== 'advice' && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `  ${name}: ${(JSON.stringify(value) ?? '').slice(0, longestMember)}`);
  return [head.slice(0, longest - 300), ...facts].join('\n').slice(0, longest);
};
