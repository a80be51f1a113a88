import type { BgcError } from './bgc-error.ts';

const longest = 1_000;
/** A frame within this library, or within Node: nothing there is for the caller to correct. */
const notTheCallers = /node_modules[\\/]@bgc|node:/;

/** Ends with a whole word. */
const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\W*\w*$/, '')} …` : text;

/**
 * What `console.error(error)` shows: the message, where the caller called, and the facts in a line each; about 1 KB at most. Nothing is cut within a
 * word or a frame: the frames of this library are left out first. `error.stack` has all.
 */
export const inspectError = (error: BgcError): string => {
  const facts = Object.entries({ ...(error as object), code: error.code })
    .filter(
      ([name, value]) => value !== undefined && name !== 'advice' && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `  ${name}: ${shorten(JSON.stringify(value) ?? '', 300)}`);
  const head = shorten(`${error.name}: ${error.message}`, 450);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line));
  const callers = frames.filter((frame) => !notTheCallers.test(frame));
  let left = longest - [head, ...facts].join('\n').length;
  const shown = (callers.length > 0 ? callers : frames).filter(
    (frame, index) => (left -= frame.length + 1) >= 0 || index === 0,
  );
  return [head, ...shown, ...facts].join('\n');
};
