import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const INSTALL = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];

const installedIn = async (folder: string): Promise<Installed> => ({
  folder,
  packages: await packagesIn(folder),
  bytes: await sizeOf(join(folder, 'node_modules')),
  remove: () => rm(folder, { recursive: true, force: true }),
});

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'bgc-bench-'));

const ownDependencies = async (folder: string): Promise<readonly string[]> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const dependencies = typeof manifest === 'object' && manifest && 'dependencies' in manifest && manifest.dependencies;
  return Object.keys(dependencies || {}).map((name) => name.replace('@bgc/', ''));
};

/** Packs a client, and core where it depends on it, as they would be published and installs them with npm into an empty folder outside the workspace. */
export const installPacked = async (client: string, workspace: string): Promise<Installed> => {
  const own = client.replace('@bgc/', '');
  const published = [...(await ownDependencies(join(workspace, 'packages', own))), own];
  const folder = await emptyFolder();
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
  const core = dependencies['@bgc/core'];
  const overrides = core === undefined ? {} : { '@bgc/core': core };
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies, overrides };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', [...INSTALL, '--offline'], folder);
  return installedIn(folder);
};

/** Installs a published package of somebody else's with npm into an empty folder. */
export const installPublished = async (name: string, version: string): Promise<Installed> => {
  const folder = await emptyFolder();
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies: { [name]: version } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', INSTALL, folder);
  return installedIn(folder);
};

export const versionOf = async (folder: string, name: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
};
