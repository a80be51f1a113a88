import { checkFault } from './check-fault.ts';
import { textSettings } from './check-value.ts';
import type { FaultSpec } from './fault.ts';

const value = (text: string): string | number | boolean => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

/**
 * Reads a fault as a command line gives it: `kind`, `kind@operation`, then settings: `applied-late@update:ms=5000,probability=0.1`.
 * Throws an `Error` that names the part it does not understand.
 */
export const parseFault = (text: string, from = '--fault'): FaultSpec => {
  const [head = '', settings = ''] = text.split(/:(.*)/s);
  const [kind = '', operation] = head.split('@');
  const pairs = settings
    .split(',')
    .filter(Boolean)
    .map((pair): [string, string | number | boolean] => {
      const [name = '', given] = pair.split(/=(.*)/s);
      if (given === undefined) throw new Error(`${from} ${text}: '${pair}' must be written name=value`);
      return [name, textSettings.includes(name) ? given : value(given)];
    });
  const spec = {
    kind,
    ...(operation === undefined ? {} : { operation }),
    ...Object.fromEntries(pairs),
  } as unknown as FaultSpec;
  try {
    return checkFault(spec);
  } catch (error) {
    throw new Error(`${from} ${text}: ${error instanceof Error ? error.message : 'it cannot be read'}`, {
      cause: error,
    });
  }
};
