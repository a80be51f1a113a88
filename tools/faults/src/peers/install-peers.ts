import { spawnSync } from 'node:child_process';
import process from 'node:process';

import { peersFolder } from './peers-folder.ts';

/** Exactly what the lockfile says, into a folder of their own; nothing of theirs is run by it. */
const installation = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--silent'];

export const installPeers = (): void => {
  // pnpm is a .cmd on Windows, which only a shell can start.
  const { status, error } = spawnSync('pnpm', installation, {
    cwd: peersFolder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (error) throw new Error(`pnpm could not be started: run \`npm run faults -- --peers\`. ${error.message}`);
  if (status !== 0) throw new Error('The peers could not be installed: see what pnpm says above.');
};
