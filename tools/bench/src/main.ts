// What the client costs beside raw fetch and JSON.parse: everything in one run, as ratios. Expects built packages.
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

import { measureCalls } from './calls.ts';
import { installPacked } from './installed.ts';
import { measureParsing } from './parsing.ts';
import { table } from './table.ts';
import { bundledBytes, importMs, typeCheckCost, versionOf } from './weight.ts';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const report = (line: string): void => console.error(`  ${line} …`);
const fixed = (value: number, digits = 2): string => value.toFixed(digits);
const signed = (value: number, digits = 2): string => (value < 0 ? '' : '+') + fixed(value, digits);
const verdict = (value: number, aim: number): string => (value <= aim ? 'met' : `missed by ${fixed(value - aim)}`);

const cpuAims: Readonly<Record<string, number>> = { 'small GET': 1.5, 'parse a 60 kB fuzzed list': 1.5 };

console.error('Measuring (about two minutes):');
const calls = await measureCalls(report);
report('parsing');
const ratios = [...calls, await measureParsing()];
report('installing the packed packages');
const installed = await installPacked(workspace);
report('bundling, importing, type checking');
const bundle = await bundledBytes(installed.folder);
const imported = await importMs(installed.folder);
const types = await typeCheckCost(installed.folder, workspace);
const version = await versionOf(installed.folder, '@bgc/pageup');
await installed.remove();

console.log(
  `\n@bgc/pageup ${version} · Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'} · ${fixed(totalmem() / 2 ** 30, 0)} GiB\n`,
);
console.log(
  table(
    ['against fetch + JSON.parse', 'CPU ratio', 'time ratio', 'baseline CPU ms', 'ours CPU ms', 'aim (CPU)', ''],
    ratios.map(({ name, cpu, time, baselineMs, oursMs }) => {
      const aim = cpuAims[name];
      return [
        name,
        `${fixed(cpu)} ×`,
        `${fixed(time)} ×`,
        fixed(baselineMs, 0),
        fixed(oursMs, 0),
        aim ? `≤ ${aim} ×` : '',
        aim ? verdict(cpu, aim) : '',
      ];
    }),
  ),
);
console.log();
console.log(
  table(
    ['weight', 'measured', 'aim', ''],
    [
      ["import '@bgc/pageup'", `${fixed(imported, 1)} ms`, '≤ 15 ms', verdict(imported, 15)],
      [
        'one-call program, min+gzip, what it loads',
        `${fixed(bundle.loaded / 1000, 1)} kB`,
        '≤ 15 kB',
        verdict(bundle.loaded / 1000, 15),
      ],
      ['… and with all that is loaded on demand', `${fixed(bundle.whole / 1000, 1)} kB`, '', ''],
      ['packages installed', `${installed.packages}`, '2', verdict(installed.packages, 2)],
      ['installed size', `${fixed(installed.bytes / 1e6)} MB`, '≤ 2 MB', verdict(installed.bytes / 1e6, 2)],
      [
        'tsc time of ten lines, over the same with fetch',
        `${signed(types.ours.seconds - types.baseline.seconds)} s`,
        '≤ 0.3 s',
        verdict(types.ours.seconds - types.baseline.seconds, 0.3),
      ],
      [
        'tsc memory, likewise',
        `${signed(types.ours.megabytes - types.baseline.megabytes, 0)} MB`,
        '≤ 30 MB',
        verdict(types.ours.megabytes - types.baseline.megabytes, 30),
      ],
      ['tsc instantiations, likewise', `+${types.ours.instantiations - types.baseline.instantiations}`, '', ''],
    ],
  ),
);
