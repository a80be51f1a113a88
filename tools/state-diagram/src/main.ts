/**
 * Draws the candidate portal's state machine, and writes its tables, into the package. With `--check`: writes nothing, fails where something would
 * change.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { accessControl, deprecatedLinks, flowTable, transitions } from '@bgc/candidate-portal-types';

import { updateDocuments } from './update-documents.ts';

const FOLDER = 'packages/candidate-portal-types';
const unknown = process.argv.slice(2).find((argument) => argument !== '--check');
if (unknown !== undefined) {
  console.error(
    `${unknown} is not understood. Usage: node --conditions=@bgc/source tools/state-diagram/src/main.ts [--check]`,
  );
  process.exit(2);
}
const isCheck = process.argv.includes('--check');
const stale = await updateDocuments(
  fileURLToPath(new URL(`../../../${FOLDER}`, import.meta.url)),
  { accessControl, deprecatedLinks, flowTable, transitions },
  { isCheck },
);
if (isCheck && stale.length > 0) {
  for (const name of stale) console.error(`${FOLDER}/${name} is stale: run \`npm run generate\`.`);
  process.exit(1);
}
console.log(
  stale.length === 0
    ? 'The state diagram and its tables are fresh.'
    : stale.map((name) => `wrote ${FOLDER}/${name}`).join('\n'),
);
