import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findInstalled } from './installed-package.ts';
import { runBinary } from './run-binary.ts';
import type { Runtime } from './runtime.ts';

const versionOf = (folder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version.replace(/^v/, '');
};

const WITHOUT_SQLITE = 'the SQLite store needs Node 22.13 or newer';

/** By the name under which the lockfile pins it. */
const LINES: readonly { readonly name: string; readonly pinned: string; readonly lacks: Runtime['lacks'] }[] = [
  { name: 'Node 20.0', pinned: 'node20-oldest', lacks: { 'node:sqlite': WITHOUT_SQLITE } },
  { name: 'Node 20', pinned: 'node20', lacks: { 'node:sqlite': WITHOUT_SQLITE } },
  { name: 'Node 22.13', pinned: 'node22-oldest-with-sqlite', lacks: {} },
  { name: 'Node 22', pinned: 'node22', lacks: {} },
  { name: 'Node 24', pinned: 'node24', lacks: {} },
  { name: 'Node 26', pinned: 'node26', lacks: {} },
];

/** The oldest that is promised, the oldest with SQLite, and the newest of each line. */
export const nodeRuntimes: readonly Runtime[] = LINES.map(({ name, pinned, lacks }) => ({
  name,
  forms: ['ESM', 'CJS'],
  lacks,
  version: () => {
    const folder = findInstalled(pinned);
    return folder && versionOf(folder);
  },
  run: (program) => runBinary(join(findInstalled(pinned) ?? '', 'bin/node'), [], program),
}));
