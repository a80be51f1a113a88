import { fileURLToPath } from 'node:url';

import { runHere } from './run-here.ts';

const FOLDER = fileURLToPath(new URL('../../registry/', import.meta.url));

/** Exactly what the lockfile says, into a folder of its own: whoever only clones the repository need not wait for it. */
export const installRegistry = (): Promise<string> =>
  runHere('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--silent'], FOLDER);
