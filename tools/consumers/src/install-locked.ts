import { runHere } from './run-here.ts';

/**
 * Exactly what the lockfile of a folder says, into that folder: whoever only clones the repository need not wait for it. No install script is run.
 * npm's settings may be in the environment of this process, which a stranger's would not have.
 */
export const installLocked = async (folder: string, options: readonly string[] = []): Promise<void> => {
  await runHere('pnpm', ['install', '--frozen-lockfile', '--ignore-scripts', '--silent', ...options], folder);
};
