import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { runtimesFolder } from './runtimes-folder.ts';

const requireFrom = (folder: string): NodeJS.Require => createRequire(join(folder, 'package.json'));

/** Imports a package that is installed beside the runtimes. */
export const loadInstalled = (name: string): Promise<unknown> =>
  import(pathToFileURL(requireFrom(runtimesFolder).resolve(name)).href);

/** The folder of a package that is installed there, or below one that is (`within`); `undefined` where it is not, as on another platform. */
export const findInstalled = (name: string, within = runtimesFolder): string | undefined => {
  try {
    return dirname(requireFrom(within).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
};
