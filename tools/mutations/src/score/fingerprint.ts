import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Short, and another one as soon as one of the sources is: by it a report knows of which sources it tells. */
export const fingerprintOf = (sources: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 12);

/** Of the files as they are now. */
export const fingerprintNow = (root: string, files: readonly string[]): string =>
  fingerprintOf(files.map((file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')));
