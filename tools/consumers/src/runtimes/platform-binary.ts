import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findInstalled } from './installed-package.ts';

interface Manifest {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The binary of a runtime whose package brings one package for each platform, of which the one that fits was installed. */
export const platformBinary = (
  name: string,
  paths: readonly string[],
): { readonly path: string; readonly version: string } | undefined => {
  const folder = findInstalled(name);
  if (folder === undefined) return undefined;
  const { version, optionalDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const path = Object.keys(optionalDependencies)
    .flatMap((dependency) => {
      const installed = findInstalled(dependency, folder);
      return installed === undefined ? [] : paths.map((inside) => join(installed, inside));
    })
    .find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, version };
};
