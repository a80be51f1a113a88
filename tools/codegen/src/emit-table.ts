import { memberName, quote } from './names.ts';

/** An object literal of text. Members without a value are left out. */
export const emitTable = (table: Readonly<Record<string, string | undefined>>): string => {
  const rows = Object.entries(table).filter((row): row is [string, string] => row[1] !== undefined);
  return rows.length === 0
    ? '{}'
    : `{\n${rows.map(([name, value]) => `${memberName(name)}: ${quote(value)},\n`).join('')}}`;
};
