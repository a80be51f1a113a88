import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TreeCopy {
  readonly folder: string;
}

/** The working tree as it is, uncommitted files included, with everything installed, where it may be broken. Removed when the process ends. */
export const copyTree = (root: string): TreeCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'bgc-mutations-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    // The tests of this package notice every mutation: it does not fit the sources any more. What was deleted and not committed is listed, too.
    if (!file.startsWith('tools/mutations/tests/') && existsSync(join(root, file)))
      cpSync(join(root, file), join(folder, file), { recursive: true, force: true });
  }
  execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  });
  return { folder };
};
