import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { derivedFiles } from './src/derived-files.ts';
import { openWorkspace } from './src/workspace.ts';

const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  for (const { path, text } of derivedFiles(workspace)) writeFileSync(join(workspace.root, path), text);
} finally {
  workspace.close();
}
