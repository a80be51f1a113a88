import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeFormatted } from '@bgc/tool-parts/write-formatted';

import type { Findings } from './findings.ts';
import { replaceBlock } from './readme-block.ts';
import { supportTable } from './support-table.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DATA = 'docs/runtimes.json';
const README = 'README.md';

/** Writes what was found, and the table of the README that is made of it. */
export const writeDocuments = (findings: Findings): void =>
  writeFormatted({
    [DATA]: JSON.stringify(findings, null, 2),
    [README]: replaceBlock(readFileSync(join(ROOT, README), 'utf8'), supportTable(findings)),
  });
