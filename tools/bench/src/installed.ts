import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BenchClient } from './bench-client.ts';
import { run } from './commands.ts';

const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

const packagesIn = async (folder: string): Promise<number> => {
  const listed: unknown = JSON.parse(
    await run('npm', ['ls', '--all', '--json', '--long', '--parseable=false'], folder),
  );
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || !('dependencies' in node)) return;
    for (const [name, dependency] of Object.entries(node.dependencies ?? {})) {
      names.add(name);
      visit(dependency);
    }
  };
  visit(listed);
  return names.size;
};

export interface Installed {
  readonly folder: string;
  readonly packages: number;
  readonly bytes: number;
  readonly remove: () => Promise<void>;
}

/** Packs the client and core as they would be published and installs them with npm into an empty folder outside the workspace. */
export const installPacked = async ({ name: client }: BenchClient, workspace: string): Promise<Installed> => {
  const published = ['core', client.replace('@bgc/', '')];
  const folder = await mkdtemp(join(tmpdir(), 'bgc-bench-'));
  for (const name of published) {
    await run('pnpm', ['pack', '--pack-destination', folder], join(workspace, 'packages', name));
  }
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const dependencies = Object.fromEntries(
    published.map((name) => [
      `@bgc/${name}`,
      `file:${tarballs.find((tarball) => tarball.includes(`-${name}-`)) ?? ''}`,
    ]),
  );
  // The override keeps the client's dependency on core from being looked for where packages are published.
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies,
    overrides: { '@bgc/core': dependencies['@bgc/core'] },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--offline'], folder);
  return {
    folder,
    packages: await packagesIn(folder),
    bytes: await sizeOf(join(folder, 'node_modules')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
