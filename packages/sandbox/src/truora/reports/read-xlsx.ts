import { unzipSync } from 'fflate';

/** A file of checks is small; what unpacks to more is not one. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The last one of a spreadsheet is XFD. */
const MOST_COLUMNS = 16_384;
const SHEET = 'xl/worksheets/sheet1.xml';
const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** The two parts that are read, as texts. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > MOST_BYTES) throw new Error('The file is too large');
      return name === SHEET || name === SHARED_STRINGS;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** The text of a string: all its runs, without how they look. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('');

const elements = (xml: string, name: string): RegExpMatchArray[] => [
  ...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g')),
];

/** `AB12` is column 27, counted from 0. */
const columnOf = (reference: string): number =>
  Array.from(reference.replaceAll(/\d/g, '')).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The cells of the first sheet, row by row (ECMA-376 part 1, 18.3). Throws an `Error` when it is no such file. */
export const readXlsx = (bytes: Uint8Array): string[][] => {
  const parts = partsOf(bytes);
  const sheet = parts.get(SHEET);
  if (sheet === undefined) throw new Error('The file has no sheet');
  const shared = elements(parts.get(SHARED_STRINGS) ?? '', 'si').map(([, , inner = '']) => textOf(inner));
  const cellText = (type: string | undefined, inner: string): string => {
    if (type === 'inlineStr') return textOf(inner);
    const value = unescaped(/<(?:\w+:)?v>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? '');
    return type === 's' ? (shared[Number(value)] ?? '') : value;
  };
  return elements(sheet, 'row').map(([, , inner = '']) => {
    const row: string[] = [];
    for (const [, attributes = '', cell = ''] of elements(inner, 'c')) {
      const column = columnOf(/\br="([A-Z]+)\d*"/.exec(attributes)?.[1] ?? '');
      if (column >= MOST_COLUMNS) throw new Error('The file has a cell beyond the last column');
      row[column < 0 ? row.length : column] = cellText(/\bt="(\w+)"/.exec(attributes)?.[1], cell);
    }
    return Array.from(row, (text) => text ?? '');
  });
};

/** A day as a spreadsheet counts it (18.17.4), as `YYYY-MM-DD`; any other text as it is. */
export const dayText = (cell: string): string =>
  /^\d{4,5}$/.test(cell) ? new Date(DAY_ZERO + Number(cell) * 86_400_000).toISOString().slice(0, 10) : cell;
