import { parseArgs } from 'node:util';

import { withPublishedPackages } from '../registry/with-published-packages.ts';
import { allRuntimes } from './all-runtimes.ts';
import { writeDocuments } from './documents.ts';
import type { Findings, RuntimeFindings } from './findings.ts';
import { installRuntimes } from './install-runtimes.ts';
import { openOutsideServer } from './outside-server.ts';
import { prepareRoom } from './prepare-room.ts';
import { printFindings } from './print-findings.ts';
import { subjects } from './suite/subjects.js';
import { tryRuntime } from './try-runtime.ts';

const USAGE = `Usage: npm run runtimes [-- options]

Publishes the packages to a registry on loopback, and runs the smoke suite on every runtime that is promised.

  --only <text>  runtimes whose name contains it
  --write        writes docs/runtimes.json and the table of README.md; not with --only
  --help         this text

${allRuntimes.map(({ name }) => name).join(', ')}
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const { only, write, help } = values;
if (help) {
  console.log(USAGE);
  process.exit();
}
const chosen = allRuntimes.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()));
if (chosen.length === 0 || (write && only !== '')) {
  console.error(
    chosen.length === 0
      ? `No runtime is called ${only}. There are ${allRuntimes.map(({ name }) => name).join(', ')}.`
      : 'The table is written of all runtimes: leave --only out.',
  );
  process.exit(2);
}
const report = (line: string): void => console.log(line);

const findings = await withPublishedPackages(
  async (published): Promise<Findings> => {
    await installRuntimes();
    const room = await prepareRoom(published);
    const server = await openOutsideServer(room.folder);
    const runtimes: RuntimeFindings[] = [];
    try {
      for (const runtime of chosen) runtimes.push(await tryRuntime(runtime, { ...room, server, report }));
    } finally {
      await server.close();
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      command: 'npm run runtimes -- --write',
      platform: `${process.platform} ${process.arch}`,
      packages: Object.fromEntries(published.versions),
      suite: Object.fromEntries(subjects.map(({ name, cases }) => [name, Object.keys(cases)])),
      runtimes,
    };
  },
  { report },
);
const failures = printFindings(findings, report);
console.log(`\n${failures === 0 ? 'Everything that was tried passed, but for what is known.' : `${failures} failed.`}`);
if (write) writeDocuments(findings);
process.exitCode = failures === 0 ? 0 : 1;
