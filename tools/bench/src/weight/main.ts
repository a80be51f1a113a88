// What each package costs those who install it, beside packages of other makers. Expects built packages.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { writeFormatted } from '@bgc/tool-parts/write-formatted';

import { installPacked, installPublished, versionOf, type Installed } from '../installed.ts';
import { table } from '../table.ts';
import { ourPrograms, type WeighedPrograms } from './our-programs.ts';
import { weightPage, type Weighed } from './page.ts';
import { peerPrograms } from './peer-programs.ts';
import { weigh } from './weigh.ts';

const workspace = fileURLToPath(new URL('../../../..', import.meta.url));
const HELP = `Usage: npm run weight [-- options]

Bundle size, import time, what is installed and what it costs the compiler, for each package of ours and for packages of other makers.

  --only <part of a name>  these alone
  --write                  writes docs/weight.md; not with --only
  --help                   this text
`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const readJson = (path: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(readFileSync(`${workspace}${path}`, 'utf8'));
  return isRecord(value) ? value : {};
};

const peerVersion = (name: string): string => {
  const { dependencies } = readJson('tools/faults/peers/package.json');
  const version = isRecord(dependencies) ? dependencies[name] : undefined;
  if (typeof version !== 'string') throw new Error(`tools/faults/peers/package.json names no version of ${name}.`);
  return version;
};

const weighOne = async (
  programs: WeighedPrograms,
  maker: Weighed['maker'],
  install: () => Promise<Installed>,
): Promise<Weighed> => {
  console.error(`  ${programs.name} …`);
  const installed = await install();
  try {
    const version = await versionOf(installed.folder, programs.name);
    return { name: programs.name, version, maker, weight: await weigh(programs, installed, workspace) };
  } finally {
    await installed.remove();
  }
};

const printed = (weighed: readonly Weighed[]): string =>
  table(
    ['package', 'one call kB', 'import ms', 'packages', 'MB', 'tsc s', 'instantiations', 'errors'],
    weighed.map(({ name, version, weight: { bundle, importMs, packages, bytes, types } }) => [
      `${name} ${version}`,
      (bundle.loaded / 1000).toFixed(1),
      importMs.toFixed(1),
      `${packages}`,
      (bytes / 1e6).toFixed(2),
      (types.ours.seconds - types.baseline.seconds).toFixed(2),
      `${types.ours.instantiations - types.baseline.instantiations}`,
      `${types.ours.errors}`,
    ]),
  );

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  if (values.write && values.only !== undefined)
    throw new Error('The page shows all of them: --write goes without --only.');
  const wanted = ({ name }: WeighedPrograms): boolean => name.includes(values.only ?? '');
  console.error('Weighing (about five minutes for all):');
  const weighed: Weighed[] = [];
  // One after the other: import times are measured.
  for (const programs of ourPrograms.filter(wanted))
    weighed.push(await weighOne(programs, 'ours', () => installPacked(programs.name, workspace)));
  for (const programs of peerPrograms.filter(wanted))
    weighed.push(
      await weighOne(programs, 'another', () => installPublished(programs.name, peerVersion(programs.name))),
    );
  if (weighed.length === 0) throw new Error(`No package has ${values.only} in its name.`);
  console.log(printed(weighed));
  if (values.write) {
    const machine = `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown CPU'}`;
    const { version } = readJson('node_modules/typescript/package.json');
    const about = { date: new Date().toISOString().slice(0, 10), machine, compiler: String(version) };
    writeFormatted({ 'docs/weight.md': weightPage(weighed, about) });
  }
  if (weighed.some(({ maker, weight }) => maker === 'ours' && weight.types.ours.errors > 0)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
