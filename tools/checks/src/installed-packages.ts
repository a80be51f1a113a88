import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { PackedPackage } from './packed-package.ts';
import { runProgram } from './run-program.ts';

/** Installs the tarballs with npm into a folder outside the repository, without network, and deletes it after `use`. */
export const withInstalled = async <T>(
  packages: readonly PackedPackage[],
  use: (directory: string) => Promise<T>,
): Promise<T> => {
  const directory = mkdtempSync(join(tmpdir(), 'bgc-installed-'));
  try {
    mkdirSync(join(directory, 'tarballs'));
    const dependencies = packages.map(({ name, tarball }) => {
      const path = `tarballs/${name.replaceAll(/\W+/g, '-')}.tgz`;
      writeFileSync(join(directory, path), tarball);
      return [name, `file:${path}`] as const;
    });
    const manifest = { private: true, type: 'module', dependencies: Object.fromEntries(dependencies) };
    writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest));
    const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    const { exitCode, output } = await runProgram('npm', ['install', ...options], directory);
    if (exitCode !== 0) throw new Error(`npm could not install the tarballs:\n${output}`);
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
