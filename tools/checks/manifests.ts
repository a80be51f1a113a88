// Writes what is derived of the manifests. `--repository <url>` names in them where they come from, too, as npm's provenance demands.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { derivedFiles } from './src/derived-files.ts';
import { openWorkspace } from './src/workspace.ts';

const { values } = parseArgs({ options: { repository: { type: 'string' } } });
const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  for (const { path, text } of derivedFiles(workspace, values.repository))
    writeFileSync(join(workspace.root, path), text);
} finally {
  workspace.close();
}
