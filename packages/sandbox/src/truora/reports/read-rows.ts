import { readCsv } from './read-csv.ts';
import { dayText, readXlsx } from './read-xlsx.ts';

/** Whether it begins as a ZIP file does, which an xlsx file is. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const isDayColumn = (name: string): boolean => name.endsWith('_date') || name === 'date_of_birth';

const named = ([head = [], ...rows]: readonly string[][]): Record<string, string>[] | undefined => {
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('country') || !names.includes('type')) return undefined;
  const cellOf = (row: readonly string[], name: string, index: number): string =>
    isDayColumn(name) ? dayText(row[index] ?? '') : (row[index] ?? '');
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => Object.fromEntries(names.map((name, index) => [name, cellOf(row, name, index)])));
};

/** The rows of an uploaded file by the names in its first one; `undefined` when it is no such file. */
export const readRows = (bytes: Uint8Array): Record<string, string>[] | undefined => {
  try {
    return named(isZip(bytes) ? readXlsx(bytes) : readCsv(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
};
