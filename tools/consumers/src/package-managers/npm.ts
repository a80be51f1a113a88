import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runProgram } from '../run-program.ts';
import { mustRun } from '../must-run.ts';
import type { PackageManager } from './package-manager.ts';

const NESTED = /^.*node_modules\//;

export const npm: PackageManager = {
  name: 'npm',
  open: async ({ npmrc }, folder) => {
    const env = { HOME: folder, npm_config_userconfig: npmrc };
    await mustRun('npm', ['init', '--yes'], { cwd: folder, env });
    return {
      env,
      once: ['npx', '--yes'],
      version: () => mustRun('npm', ['--version'], { cwd: folder, env }),
      add: async (name, development) => {
        await mustRun('npm', ['install', ...(development ? ['--save-dev'] : []), name], { cwd: folder, env });
      },
      installed: () => {
        // What npm wrote of what it put there, and not what it meant to.
        const record: unknown = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
        return Object.keys((record as { readonly packages: object }).packages).map((path) => path.replace(NESTED, ''));
      },
      node: (file) => runProgram('node', [file], { cwd: folder, env }),
    };
  },
};
