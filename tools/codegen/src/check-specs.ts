/** Fails where a spec leaves a decision open: the sensitivity of a text, the source of a member, whether a call may be repeated. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { loadSpec } from './load-spec.ts';
import { specProblems } from './spec-problems.ts';

const folder = fileURLToPath(new URL('../../../specs/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'));
const problems = await Promise.all(
  files.map(async (file) =>
    specProblems(await loadSpec(join(folder, file))).map((problem) => `specs/${file}: ${problem}`),
  ),
);
for (const problem of problems.flat()) console.error(problem);
if (problems.flat().length > 0) process.exit(1);
console.log(`Every decision is made in ${files.map((file) => `specs/${file}`).join(', ')}.`);
