import { sayingOf } from '../finding.ts';
import type { Finding, Rule } from '../finding.ts';

/** What was seen of the file, without its path. */
export interface StoreSeen {
  readonly file: 'there' | 'missing' | 'empty' | 'no file' | 'unknown';
  /** Permission bits of the file and of those that SQLite puts beside it, all of them together; undefined where the system has none. */
  readonly mode?: number;
  readonly fileWritable: boolean;
  readonly directoryWritable: boolean;
  /** The version of a Node that has no SQLite; undefined where it has one. */
  readonly nodeWithoutSqlite?: string;
  /** What opening it said: nothing where it opened. In the words of these packages. */
  readonly refused?: { readonly kind: string; readonly message: string };
}

const own: Rule = { source: 'openSqliteStore, in @bgc/core/node', fidelity: 'own' };
const why = 'It holds what is kept of people, and what no provider gives a second time.';

const judgeFile = ({ file, fileWritable, directoryWritable }: StoreSeen): Finding => {
  const say = sayingOf('store', { about: 'file', why, rule: own });
  const directoryFix = 'Let this user write in its directory: SQLite keeps its log beside the file.';
  if (file === 'no file') return say.failed('the path is no plain file', 'Give the store a file of its own.');
  if (file === 'unknown') return say.failed('it cannot be looked at', 'Let this user read its directory.');
  if (file === 'missing')
    return directoryWritable
      ? say.ok('it is not there yet, and its directory is writable: it is made when it is first opened')
      : say.failed(
          'it is not there, and its directory is not writable, or missing',
          'Create the directory, and let this user write in it.',
        );
  if (!fileWritable) return say.failed('it is not writable', 'Let this user write it.');
  return directoryWritable
    ? say.ok('it is there, and writable')
    : say.failed('its directory is not writable', directoryFix);
};

const judgeMode = (mode: number): Finding => {
  const say = sayingOf('store', { about: 'permissions', why, rule: own });
  const told = `mode ${(mode & 0o777).toString(8).padStart(3, '0')}`;
  const fix = 'chmod 600 the file and the two beside it (-wal, -shm).';
  if ((mode & 0o007) !== 0) return say.failed(`${told}: everybody on this machine may open it`, fix);
  return (mode & 0o070) !== 0 ? say.warning(`${told}: its group may open it`, fix) : say.ok(`${told}: its owner alone`);
};

const judgeSchema = (refused: StoreSeen['refused']): Finding => {
  const say = sayingOf('store', {
    about: 'schema',
    why: 'A file of a newer version, or of another application, is refused before anything is written.',
    rule: own,
  });
  if (refused === undefined) return say.ok('this version knows it');
  if (refused.kind === 'store_busy') return say.warning(refused.message, 'Look for a process that hangs.');
  return say.failed(refused.message, 'Do what is said, then look again.');
};

const judgeNode = (version: string): Finding =>
  sayingOf('store', {
    about: 'Node',
    why: 'openSqliteStore opens the file by node:sqlite, which comes with Node itself.',
    rule: own,
  }).failed(
    `this Node (${version}) has no node:sqlite, and cannot open the file`,
    'Use Node 22.13 or newer, or another store that passes `storeConformance` of @bgc/core/testing.',
  );

const isOpened = ({ file, fileWritable, directoryWritable, nodeWithoutSqlite }: StoreSeen): boolean =>
  file === 'there' && fileWritable && directoryWritable && nodeWithoutSqlite === undefined;

/** Can the store be used, and by its owner alone? */
export const judgeStore = (seen: StoreSeen): readonly Finding[] => [
  ...(seen.nodeWithoutSqlite === undefined ? [] : [judgeNode(seen.nodeWithoutSqlite)]),
  judgeFile(seen),
  ...(seen.mode === undefined ? [] : [judgeMode(seen.mode)]),
  ...(isOpened(seen) ? [judgeSchema(seen.refused)] : []),
];

export const noStore = (seen: string): Finding => sayingOf('store', { about: 'file', why, rule: own }).skipped(seen);
