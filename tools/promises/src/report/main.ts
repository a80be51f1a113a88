// Plants canaries in every client, and prints where they were looked for and what was found.
import process from 'node:process';
import { parseArgs } from 'node:util';

import { writeFormatted } from '@bgc/tool-parts/write-formatted';

import { runReport } from './run-report.ts';
import { writeDocument } from './write-document.ts';

const { values } = parseArgs({
  options: {
    client: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    'plant-leak': { type: 'boolean', default: false },
  },
});
if (values.write && (values['plant-leak'] || values.client !== undefined))
  throw new Error('--write goes with no other option: the document is about all clients as they are.');

const { reports, text, exitCode } = await runReport({
  ...(values.client && { clients: values.client }),
  plantLeak: values['plant-leak'],
  tell: (line) => console.error(line),
});
console.log(text);
if (values.write) {
  writeFormatted({ 'docs/canary-report.md': writeDocument(reports, new Date().toISOString().slice(0, 10)) });
  console.error('Written: docs/canary-report.md');
}
process.exitCode = exitCode;
