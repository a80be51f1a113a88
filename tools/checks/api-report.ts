// Writes the report of every entry's public surface, and each package's llms.txt. Needs a build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { extractSurface } from './src/surface/extract-surface.ts';
import { surfaceFiles } from './src/surface/surface-files.ts';
import { typedEntries, unbuilt } from './src/surface/typed-entries.ts';
import { openWorkspace } from './src/workspace.ts';

const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  const entries = workspace.packages().flatMap(typedEntries);
  const missing = unbuilt(entries);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const files = surfaceFiles(workspace, extractSurface(entries));
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of workspace.files('packages/*/etc/*.api.md'))
    if (!wanted.has(path)) rmSync(join(workspace.root, path));
  let changed = 0;
  for (const { path, text } of files) {
    if (workspace.files(path).length > 0 && workspace.read(path) === text) continue;
    mkdirSync(dirname(join(workspace.root, path)), { recursive: true });
    writeFileSync(join(workspace.root, path), text);
    console.log(path);
    changed += 1;
  }
  console.log(`${entries.length} entries, ${changed} of ${files.length} files changed`);
} finally {
  workspace.close();
}
