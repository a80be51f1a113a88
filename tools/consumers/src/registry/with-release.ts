import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyWorkspace } from './copy-workspace.ts';
import { openRegistry, type Registry } from './open-registry.ts';
import { publishedManifests } from './published-manifests.ts';
import type { Release, ReleaseOptions } from './release.ts';
import { withReleaseFolder } from './release-folder.ts';
import { runHere } from '../run-here.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const INSTALL = ['install', '--frozen-lockfile', '--prefer-offline', '--silent'];
/** What turbo built of the same sources before, it takes again: its cache goes by the content of the files. */
const BUILD = ['run', 'build', '--output-logs=errors-only', `--cache-dir=${join(ROOT, '.turbo', 'cache')}`];

/** Publishes what was packed, exactly, with the commands that the workflow runs. Gives the tags that were made. */
const publish = async (checkout: string, packed: string, registry: Registry): Promise<readonly string[]> => {
  // The settings of whoever runs this name other registries.
  copyFileSync(registry.npmrc, join(checkout, '.npmrc'));
  const env = {
    npm_config_registry: registry.url,
    npm_config_userconfig: registry.npmrc,
    // The registry is on loopback, where no proxy is asked.
    NO_PROXY: '127.0.0.1,localhost',
    npm_config_noproxy: '127.0.0.1,localhost',
    GIT_AUTHOR_NAME: 'Rehearsal',
    GIT_AUTHOR_EMAIL: 'rehearsal@example.org',
    GIT_COMMITTER_NAME: 'Rehearsal',
    GIT_COMMITTER_EMAIL: 'rehearsal@example.org',
  };
  const changeset = (...parameters: string[]): Promise<string> =>
    runHere('pnpm', ['exec', 'changeset', ...parameters], checkout, env);
  const plan = join(packed, '..', 'publish-plan.json');
  await changeset('publish-plan', '--output', plan);
  await changeset('pack', '--out-dir', packed, '--from-publish-plan', plan);
  await changeset('publish', '--from-pack-dir', packed);
  return (await runHere('git', ['tag', '--list'], checkout)).split('\n').filter((tag) => tag !== '');
};

/** Makes a release as the workflow does, without GitHub: raised versions, one build, packed once, and those very tarballs published. */
export const withRelease = <T>(
  use: (release: Release) => Promise<T>,
  { keep = false, report = () => {}, repository }: ReleaseOptions = {},
): Promise<T> =>
  withReleaseFolder(async (folder) => {
    const seconds = new Map<string, number>();
    const step = async <R>(name: string, run: () => Promise<R>): Promise<R> => {
      const start = performance.now();
      const result = await run();
      const took = (performance.now() - start) / 1000;
      seconds.set(name, took);
      report(`${name} (${took.toFixed(1)} s)`);
      return result;
    };
    const [checkout, packed, room] = [join(folder, 'checkout'), join(folder, 'packed'), join(folder, 'room')];
    for (const path of [checkout, packed, room]) mkdirSync(path);
    if (keep) report(`Everything stays in ${folder}`);

    const opening = step('The registry listens', () => openRegistry(join(folder, 'registry')));
    try {
      await step('The workspace is copied', async () => {
        await copyWorkspace(ROOT, checkout);
        await runHere('pnpm', INSTALL, checkout);
      });
      await step('Versions are raised', async () => {
        // Without any, what would be published is what there is: that is what the workflow does, too.
        if (globSync('.changeset/*.md', { cwd: checkout }).some((path) => !path.endsWith('README.md')))
          await runHere('pnpm', ['run', '--silent', 'release:version'], checkout, { CI: 'true' });
        if (repository) await runHere('node', ['tools/checks/manifests.ts', '--repository', repository], checkout);
      });
      await step('Packages are built', () => runHere('pnpm', ['exec', 'turbo', ...BUILD], checkout));
      const registry = await opening;
      const tags = await step('Packages are published', () => publish(checkout, packed, registry));
      const versions = new Map([...publishedManifests(checkout).values()].map(({ name, version }) => [name, version]));
      return await use({
        registry: registry.url,
        npmrc: registry.npmrc,
        versions,
        room,
        checkout,
        packed,
        tags,
        seconds,
      });
    } finally {
      await (await opening.catch(() => undefined))?.close();
    }
  }, keep);
