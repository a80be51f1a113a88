import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { runHere } from '../run-here.ts';

const AUTHOR = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.org', '-c', 'commit.gpgsign=false'];

/** Copies what git knows and does not ignore, changes included, into a repository of its own with one commit: the history names changesets. */
export const copyWorkspace = async (root: string, copy: string): Promise<void> => {
  // Whoever runs this need not be who owns the checkout: in a container it often is not.
  const trusting = ['-c', 'safe.directory=*'];
  const listed = await runHere(
    'git',
    [...trusting, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    root,
  );
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  for (const folder of new Set(paths.map((path) => dirname(path)))) mkdirSync(join(copy, folder), { recursive: true });
  for (const path of paths) copyFileSync(join(root, path), join(copy, path));
  await runHere('git', ['init', '--quiet', '--initial-branch=main'], copy);
  await runHere('git', ['add', '--all'], copy);
  await runHere('git', [...AUTHOR, 'commit', '--quiet', '--no-verify', '--message=All of it'], copy);
};
