import type { CallRatio } from './calls.ts';
import { table } from './table.ts';
import type { Weight } from './weight/weigh.ts';

const fixed = (value: number, digits = 2): string => value.toFixed(digits);
const signed = (value: number, digits = 2): string => (value < 0 ? '' : '+') + fixed(value, digits);
const verdict = (value: number, aim: number): string => (value <= aim ? 'met' : `missed by ${fixed(value - aim)}`);

export const callTable = (ratios: readonly CallRatio[]): string =>
  table(
    ['against fetch + JSON.parse', 'CPU ratio', 'time ratio', 'baseline CPU ms', 'ours CPU ms', 'aim (CPU)', ''],
    ratios.map(({ name, cpu, time, baselineMs, oursMs, aim }) => [
      name,
      `${fixed(cpu)} ×`,
      `${fixed(time)} ×`,
      fixed(baselineMs, 0),
      fixed(oursMs, 0),
      aim === undefined ? '' : `≤ ${aim} ×`,
      aim === undefined ? '' : verdict(cpu, aim),
    ]),
  );

export const weightTable = (name: string, { bundle, importMs, packages, bytes, types }: Weight): string => {
  const seconds = types.ours.seconds - types.baseline.seconds;
  const megabytes = types.ours.megabytes - types.baseline.megabytes;
  const loaded = bundle.loaded / 1000;
  return table(
    ['weight', 'measured', 'aim', ''],
    [
      [`import '${name}'`, `${fixed(importMs, 1)} ms`, '≤ 15 ms', verdict(importMs, 15)],
      ['one-call program, min+gzip, what it loads', `${fixed(loaded, 1)} kB`, '≤ 15 kB', verdict(loaded, 15)],
      ['… and with all that is loaded on demand', `${fixed(bundle.whole / 1000, 1)} kB`, '', ''],
      ['packages installed', `${packages}`, '2', verdict(packages, 2)],
      ['installed size', `${fixed(bytes / 1e6)} MB`, '≤ 2 MB', verdict(bytes / 1e6, 2)],
      ['tsc time of ten lines, over the same with fetch', `${signed(seconds)} s`, '≤ 0.3 s', verdict(seconds, 0.3)],
      ['tsc memory, likewise', `${signed(megabytes, 0)} MB`, '≤ 30 MB', verdict(megabytes, 30)],
      ['tsc instantiations, likewise', `+${types.ours.instantiations - types.baseline.instantiations}`, '', ''],
    ],
  );
};
