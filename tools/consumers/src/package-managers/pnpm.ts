import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from '../run-program.ts';
import { mustRun } from '../must-run.ts';
import type { PackageManager } from './package-manager.ts';

/** `@bgc+core@0.1.0`, with what its peers are behind it. */
const PACKAGE = /^((?:@[^+]+\+)?[^@]+)@/;

export const pnpm: PackageManager = {
  name: 'pnpm',
  open: async ({ npmrc, registry }, folder) => {
    const env = { HOME: folder, npm_config_userconfig: npmrc, npm_config_registry: registry };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-project', private: true }));
    // What it downloads stays in the folder; a registry on another port tomorrow must not be answered from today's.
    const own = [`--config.store-dir=${join(folder, '.store')}`, `--config.cache-dir=${join(folder, '.cache')}`];
    return {
      env,
      once: ['pnpm', 'dlx', ...own],
      version: () => mustRun('pnpm', ['--version'], { cwd: folder, env }),
      add: async (name, development) => {
        await mustRun('pnpm', ['add', ...own, ...(development ? ['--save-dev'] : []), name], { cwd: folder, env });
      },
      installed: () =>
        readdirSync(join(folder, 'node_modules/.pnpm'))
          .map((name) => PACKAGE.exec(name)?.[1]?.replace('+', '/'))
          .filter((name) => name !== undefined && name !== 'node_modules') as string[],
      node: (file) => runProgram('node', [file], { cwd: folder, env }),
    };
  },
};
