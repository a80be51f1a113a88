import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PublishedPackages } from '../published-packages.ts';
import { runProgram } from '../run-program.ts';
import { mustRun } from '../must-run.ts';
import type { PackageManager } from './package-manager.ts';

const YARN = '@yarnpkg/cli-dist@4.18.1';
/** `resolution: "@bgc/core@npm:0.1.0"` in its lockfile; the project itself is one of `workspace:`. */
const RESOLUTION = /^ {2}resolution: "(@?[^@"]+)@npm:/gm;

/** Yarn's program, which is a package like any other. One for all who ask for it in a room. */
const installYarn = async ({ room, npmrc }: PublishedPackages): Promise<string> => {
  const folder = join(room, 'yarn');
  const program = join(folder, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await mustRun('npm', ['install', '--ignore-scripts', YARN], {
    cwd: folder,
    env: { HOME: folder, npm_config_userconfig: npmrc },
  });
  return program;
};

const settingsOf = (registry: string, nodeLinker: string): string =>
  `${Object.entries({
    nodeLinker,
    npmRegistryServer: registry.replace(/\/$/, ''),
    // The registry on loopback speaks no TLS.
    unsafeHttpWhitelist: '["127.0.0.1"]',
    // What it downloads stays in the folder; a registry on another port tomorrow must not be answered from today's.
    enableGlobalCache: 'false',
    enableTelemetry: 'false',
    // Where CI is set it installs nothing that the lockfile does not have yet.
    enableImmutableInstalls: 'false',
    // Ours were published seconds ago.
    npmMinimalAgeGate: '0',
  })
    .map(([name, value]) => `${name}: ${name === 'npmRegistryServer' ? JSON.stringify(value) : value}`)
    .join('\n')}\n`;

const yarn = (name: string, nodeLinker: string): PackageManager => ({
  name,
  open: async (published, folder) => {
    const program = await installYarn(published);
    const env = { HOME: folder, YARN_ENABLE_COLORS: '0' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-project', private: true }));
    writeFileSync(join(folder, '.yarnrc.yml'), settingsOf(published.registry, nodeLinker));
    // Without one it takes a folder further up for its project, where there is any.
    writeFileSync(join(folder, 'yarn.lock'), '');
    return {
      env,
      once: ['node', program, 'dlx'],
      version: () => mustRun('node', [program, '--version'], { cwd: folder, env }),
      add: async (added, development) => {
        await mustRun('node', [program, 'add', ...(development ? ['--dev'] : []), added], { cwd: folder, env });
      },
      installed: () =>
        [...readFileSync(join(folder, 'yarn.lock'), 'utf8').matchAll(RESOLUTION)].map(([, found = '']) => found),
      // `yarn node` knows where Plug'n'Play keeps the packages.
      node: (file) => runProgram('node', [program, 'node', file], { cwd: folder, env }),
    };
  },
});

export const yarnWithNodeModules = yarn('yarn, node_modules', 'node-modules');
export const yarnPlugAndPlay = yarn("yarn, Plug'n'Play", 'pnp');
