import type { Cell } from '../subject.ts';

/** For the shells of Linux and macOS. */
const quoted = (text: string): string =>
  /^[\w@/.-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The one command that runs a cell again. */
export const reproduce = (
  { contestant, fault, operation }: Pick<Cell, 'contestant' | 'fault' | 'operation'>,
  isPeer: boolean,
): string =>
  `npm run faults -- ${isPeer ? '--peers ' : ''}--client ${quoted(contestant)} --fault ${quoted(fault)} --operation ${quoted(operation)}`;
