import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { documentsOf, type MachineData } from './documents.ts';

/** Writes what is stale in a package's folder, unless it is a check, and names it. */
export const updateDocuments = async (
  folder: string,
  data: MachineData,
  { isCheck }: { readonly isCheck: boolean },
): Promise<readonly string[]> => {
  const documents = await documentsOf(data, readFileSync(join(folder, 'README.md'), 'utf8'));
  const stale = Object.entries(documents).filter(([name, text]) => {
    const path = join(folder, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (!isCheck) for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  return stale.map(([name]) => name);
};
