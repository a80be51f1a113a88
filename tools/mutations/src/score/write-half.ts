import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readHalf, replaceHalf } from './report-halves.ts';
import type { Half } from './report-halves.ts';

export const REPORT = 'docs/mutation-report.md';

/** Writes one half of the report; what it said before is given to whoever makes it. */
export const writeHalf = (root: string, half: Half, contentOf: (earlier: string) => string): void => {
  const path = join(root, REPORT);
  const document = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, replaceHalf(document, half, contentOf(readHalf(document, half))));
};
