import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Findings } from './findings.ts';
import { replaceBlock } from './readme-block.ts';
import { supportTable } from './support-table.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = 'docs/runtimes.json';
const README = 'README.md';

/** Writes what was found, and the table of the README that is made of it, laid out as the formatter does. */
export const writeDocuments = (findings: Findings): void => {
  writeFileSync(join(ROOT, DATA), `${JSON.stringify(findings, null, 2)}\n`);
  writeFileSync(join(ROOT, README), replaceBlock(readFileSync(join(ROOT, README), 'utf8'), supportTable(findings)));
  const { status } = spawnSync('pnpm', ['exec', 'oxfmt', DATA, README], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The formatter could not be run.');
};
