import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { mustRun } from '../must-run.ts';
import type { PublishedPackages } from '../published-packages.ts';
import type { Project } from './project.ts';

const SOURCES = fileURLToPath(new URL('../../projects/', import.meta.url));

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
}

/** Whatever of ours did not come from the registry: a link or a copy of the workspace would prove nothing. */
export const strangers = ({ packages }: Lockfile, registry: string): readonly string[] =>
  Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/@bgc/'))
    .filter(([, { resolved = '', link = false }]) => link || !resolved.startsWith(registry))
    .map(([path]) => path);

const versionOf = (published: PublishedPackages, name: string): string => {
  const version = published.versions.get(name);
  if (version === undefined) throw new Error(`${name} was not published.`);
  return version;
};

const writeFiles = async (folder: string, project: Project, published: PublishedPackages): Promise<void> => {
  await cp(join(SOURCES, project.folder), folder, { recursive: true });
  for (const [copy, original] of Object.entries(project.copies ?? {})) {
    await mkdir(dirname(join(folder, copy)), { recursive: true });
    await cp(join(SOURCES, original), join(folder, copy));
  }
  const ours = Object.fromEntries(
    (project.ours ?? [...published.versions.keys()]).map((name) => [name, versionOf(published, name)]),
  );
  const manifest = { name: `a-${project.folder}-project`, private: true, ...project.manifest };
  const dependencies = { ...ours, ...project.others };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, dependencies }, undefined, 2)}\n`);
};

/** Makes the project outside the workspace, with what it installs from the registry; returns its folder. */
export const installProject = async (project: Project, published: PublishedPackages): Promise<string> => {
  const folder = join(published.room, project.folder);
  await mkdir(folder, { recursive: true });
  await writeFiles(folder, project, published);
  await mustRun('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: { NPM_CONFIG_USERCONFIG: published.npmrc },
  });
  const lockfile: unknown = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
  const others = strangers(lockfile as Lockfile, published.registry);
  if (others.length > 0) throw new Error(`Not installed from ${published.registry}: ${others.join(', ')}`);
  return folder;
};
