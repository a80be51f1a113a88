import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

const WORKSPACE = new URL('../../../../pnpm-workspace.yaml', import.meta.url);

const { catalog } = parse(readFileSync(WORKSPACE, 'utf8')) as { readonly catalog: Readonly<Record<string, string>> };

/** The version of a package that the workspace itself uses, from the catalog of `pnpm-workspace.yaml`: a project elsewhere gets the same. */
export const pinnedVersion = (name: string): string => {
  const version = catalog[name];
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`pnpm-workspace.yaml has no exact version of ${name} in its catalog: add one.`);
  return version;
};
