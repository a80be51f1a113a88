import { mustRun } from '../must-run.ts';
import { runtimesFolder } from './runtimes-folder.ts';

const installation = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--silent'];

/** Exactly what the lockfile says, into a folder of their own: 900 MB that nobody needs for anything else. No install script is run. */
export const installRuntimes = async (): Promise<void> => {
  await mustRun('pnpm', installation, { cwd: runtimesFolder });
};
