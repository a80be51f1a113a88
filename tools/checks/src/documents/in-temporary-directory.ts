import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages of ours resolve to their sources, and what guides use beside them is installed. */
const TEMPORARY = fileURLToPath(new URL('../../../site/.temporary/', import.meta.url));

/** Gives `work` an empty directory for programs out of documents, and deletes it afterwards. */
export const inTemporaryDirectory = async <T>(work: (directory: string) => Promise<T>): Promise<T> => {
  mkdirSync(TEMPORARY, { recursive: true });
  const directory = mkdtempSync(join(TEMPORARY, 'programs-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
