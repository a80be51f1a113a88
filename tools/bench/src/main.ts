// What each client costs beside raw fetch and JSON.parse: everything in one run, as ratios. Expects built packages.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { attestrBench } from './attestr.ts';
import type { BenchClient } from './bench-client.ts';
import { measureCalls } from './calls.ts';
import { installPacked } from './installed.ts';
import { pageupBench } from './pageup.ts';
import { measureParsing } from './parsing.ts';
import { callTable, weightTable } from './report.ts';
import { sterlingBench } from './sterling.ts';
import { truoraBench } from './truora.ts';
import { bundledBytes, importMs, typeCheckCost, versionOf } from './weight.ts';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const report = (line: string): void => console.error(`  ${line} …`);

const measureClient = async (client: BenchClient, parsing: typeof measureParsing | undefined): Promise<string> => {
  const ratios = [...(await measureCalls(client, report))];
  if (parsing) {
    report('parsing');
    ratios.push({ ...(await parsing()), aim: 1.5 });
  }
  report(`${client.name}: installing, bundling, importing, type checking`);
  const installed = await installPacked(client, workspace);
  try {
    const { folder, packages, bytes } = installed;
    const weight = {
      bundle: await bundledBytes(client, folder),
      importMs: await importMs(client, folder),
      packages,
      bytes,
      types: await typeCheckCost(client, folder, workspace),
    };
    const title = `${client.name} ${await versionOf(folder, client.name)}`;
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
