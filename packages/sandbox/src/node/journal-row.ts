import type { JournalEntry } from '../journal/journal.ts';

const columns = (cells: readonly (readonly [text: string, width: number])[]): string =>
  cells
    .map(([text, width]) => text.padEnd(width))
    .join(' ')
    .trimEnd();

export const journalHead = (): string =>
  columns([
    ['time', 12],
    ['provider', 8],
    ['tenant', 9],
    ['operation', 15],
    ['subject', 15],
    ['status', 6],
    ['done', 7],
    ['try', 3],
    ['fault', 5],
  ]);

/** One request as a line of a table. It holds no more than the journal does, so nothing personal. */
export const journalRow = (entry: JournalEntry): string =>
  columns([
    [new Date(entry.time).toISOString().slice(11, 23), 12],
    [entry.provider, 8],
    [entry.tenant ?? '-', 9],
    [entry.operation, 15],
    [entry.subject ?? '-', 15],
    [entry.status === undefined ? 'none' : String(entry.status), 6],
    [entry.processed, 7],
    [entry.operation === 'update' || entry.operation === 'createScreening' ? String(entry.attempt) : '', 3],
    [entry.faults.join('+'), 5],
  ]);
