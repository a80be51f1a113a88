import type { KnownValues } from './find-enums.ts';
import { knownName, quote } from './names.ts';

const emit = ({ name, values }: KnownValues): string => {
  const known = knownName(name);
  return `
/** The values of ${name} that are known; others may come. */
export const ${known} = [${values.map(quote).join(', ')}] as const;
export type ${known} = (typeof ${known})[number];
/** Is it one of the values of ${name} that are known? */
export const is${known} = (value: unknown): value is ${known} => (${known} as readonly unknown[]).includes(value);
`;
};

export const emitEnums = (enums: Iterable<KnownValues>): string => {
  const code = [...enums].map(emit).join('');
  return code === '' ? 'export {};\n' : code;
};
