// Keeps the reports as they are released. Part of release:version.
import { fileURLToPath } from 'node:url';

import { keepReleasedReports } from './src/surface/keep-released-reports.ts';
import { openWorkspace } from './src/workspace.ts';

const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
try {
  keepReleasedReports(workspace);
} finally {
  workspace.close();
}
