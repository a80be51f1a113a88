import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { mustRun } from '../must-run.ts';
import type { PublishedPackages } from '../published-packages.ts';
import { suiteFolder } from './runtimes-folder.ts';

const LETTER_BYTES = 300_000;

export interface Room {
  readonly folder: string;
  /** Where the cases of `/node` read and write. */
  readonly files: string;
}

/** What the suite needs beside `node_modules`. */
const furnish = (folder: string): Room => {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  cpSync(suiteFolder, join(folder, 'suite'), { recursive: true });
  writeFileSync(join(files, 'letter.pdf'), `%PDF-1.7 ${'x'.repeat(LETTER_BYTES)}`);
  return { folder, files };
};

/** An empty project that installs the packages as anybody does, and holds the suite. */
export const prepareRoom = async ({ room, npmrc, versions }: PublishedPackages): Promise<Room> => {
  const folder = join(room, 'runtimes');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'runtimes', private: true, type: 'module', dependencies: Object.fromEntries(versions) };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--omit=peer'], {
    cwd: folder,
    env: { npm_config_userconfig: npmrc },
  });
  return furnish(folder);
};
