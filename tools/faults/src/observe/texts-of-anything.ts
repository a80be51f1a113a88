import { format, inspect } from 'node:util';

import { textsOf } from '@bgc/promises';

const jsonOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return undefined;
  }
};

/** Characters. An error of a client that read a bomb holds 256 MB, which no text of all its members can. */
const most = 4_000_000;

/** What is looked through of a text that is longer: its beginning and its end. */
const cut = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most / 2)}\n${text.slice(-most / 2)}`;

const written = (write: () => string): string => {
  try {
    return cut(write());
  } catch {
    // What cannot be written is not shown.
    return '';
  }
};

/** Whether it can be printed to its last depth. */
const isSmall = (error: unknown): boolean => {
  const texts = [jsonOf({ ...(error as object) }), jsonOf(error), (error as Error | undefined)?.message ?? ''];
  return texts.every((text) => text !== undefined && text.length <= most);
};

/**
 * The ways in which an error gets into a log. One whose members refer to themselves may hold sockets, agents and all that hangs on them: to print it to
 * its last depth takes seconds, in which the cells beside it stand still. Of such a one, and of one that is huge, the ways are looked at that print it by default.
 */
export const textsOfAnything = (error: unknown): Readonly<Record<string, string>> => {
  if (isSmall(error)) return textsOf(error);
  return {
    'console.error': written(() => format(error)),
    inspect: written(() => inspect(error)),
    JSON: written(() => jsonOf(error) ?? ''),
    message: written(() => String((error as Error | undefined)?.message)),
    stack: written(() => String((error as Error | undefined)?.stack)),
  };
};
