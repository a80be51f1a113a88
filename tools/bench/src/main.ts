// What each client costs beside raw fetch and JSON.parse: everything in one run, as ratios. Expects built packages.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { attestrBench } from './attestr.ts';
import type { BenchClient } from './bench-client.ts';
import { measureCalls } from './calls.ts';
import { installPacked, versionOf } from './installed.ts';
import { pageupBench } from './pageup.ts';
import { measureParsing } from './parsing.ts';
import { callTable, weightTable } from './report.ts';
import { sterlingBench } from './sterling.ts';
import { truoraBench } from './truora.ts';
import { ourPrograms } from './weight/our-programs.ts';
import { weigh } from './weight/weigh.ts';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const report = (line: string): void => console.error(`  ${line} …`);

const measureClient = async (client: BenchClient, parsing: typeof measureParsing | undefined): Promise<string> => {
  const ratios = [...(await measureCalls(client, report))];
  if (parsing) {
    report('parsing');
    ratios.push({ ...(await parsing()), aim: 1.5 });
  }
  report(`${client.name}: installing, bundling, importing, type checking`);
  const programs = ourPrograms.find(({ name }) => name === client.name);
  if (programs === undefined)
    throw new Error(`tools/bench/src/weight/our-programs.ts has no programs of ${client.name}.`);
  const installed = await installPacked(client.name, workspace);
  try {
    const weight = await weigh(programs, installed, workspace);
    const title = `${client.name} ${await versionOf(installed.folder, client.name)}`;
    return [title, callTable(ratios), weightTable(client.name, weight)].join('\n\n');
  } finally {
    await installed.remove();
  }
};

console.error('Measuring (about eight minutes):');
const measured = [
  await measureClient(pageupBench, measureParsing),
  // Parsing is core's, and measured once.
  await measureClient(sterlingBench, undefined),
  await measureClient(truoraBench, undefined),
  await measureClient(attestrBench, undefined),
];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'} · ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
console.log([`\nNode ${process.versions.node} · ${machine}`, ...measured].join('\n\n'));
