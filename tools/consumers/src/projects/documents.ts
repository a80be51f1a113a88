import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { codeBlocks } from '@bgc/tool-parts/code-blocks';
import { programsOf } from '@bgc/tool-parts/programs';

import type { Consumer, ConsumerResult } from '../consumer.ts';
import type { PublishedPackages } from '../published-packages.ts';
import { installProject } from './install-project.ts';
import { MSW } from './our-packages.ts';
import type { Command, Project } from './project.ts';
import { runTrial } from './run-trial.ts';

/** The oldest Node that is promised, as a package that has its binary and no install script. */
const OLDEST_NODE = `npm:node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@20.0.0`;

const project: Project = {
  folder: 'documents',
  others: { msw: MSW, 'oldest-node': OLDEST_NODE },
  manifest: { type: 'module' },
};

/** Ours, and the oldest: a reader saves a program as it stands, and runs it with what there is. */
const OWN_NODE = process.execPath;
const NODES = [OWN_NODE, 'node_modules/oldest-node/bin/node'];

/** MSW itself needs Node 22.12: https://github.com/mswjs/msw, `engines` of its package.json. */
const NEEDS_NEWER_NODE = /from 'msw(?:\/\w+)?'/;

/** The programs of a README as it came with the package, each written to a file of its own. */
const writePrograms = async (folder: string, name: string): Promise<readonly Command[]> => {
  const readme = await readFile(join(folder, 'node_modules', name, 'README.md'), 'utf8');
  const programs = programsOf(codeBlocks(readme)).filter(({ runs }) => runs);
  const commands = await Promise.all(
    programs.map(async ({ text }, index): Promise<readonly Command[]> => {
      const file = `${name.replace('@bgc/', '')}-${index + 1}.mjs`;
      await writeFile(join(folder, file), text);
      return NODES.filter((node) => node === OWN_NODE || !NEEDS_NEWER_NODE.test(text)).map((node) => ({
        program: node,
        parameters: [file],
      }));
    }),
  );
  return commands.flat();
};

const runReadmes = async (published: PublishedPackages): Promise<ConsumerResult> => {
  const folder = await installProject(project, published);
  const counts: string[] = [];
  for (const name of published.versions.keys()) {
    const commands = await writePrograms(folder, name);
    const result = await runTrial({ name, commands }, folder);
    if (!result.passed) return { passed: false, note: `README of ${name}: ${result.note}` };
    if (commands.length > 0) counts.push(`${commands.length} of ${name}`);
  }
  return counts.length === 0
    ? { passed: false, note: 'No program was found.' }
    : { passed: true, note: `${counts.join(', ')}; on Node ${process.versions.node} and 20.0.0` };
};

/** What the READMEs in the tarballs say can be run, is run as it stands: with what was installed, by this Node and by the oldest. */
export const documentConsumers: readonly Consumer[] = [
  { name: 'programs of the READMEs', group: 'documents', run: runReadmes },
];
