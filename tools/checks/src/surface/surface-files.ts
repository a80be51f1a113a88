import type { DerivedFile } from '../derived-files.ts';
import type { Workspace } from '../workspace.ts';
import type { EntrySurface } from './extract-surface.ts';
import { packageLlmsText, rootLlmsText } from './llms-text.ts';

/** What `npm run api-report` writes: a report of each entry, and a description of each package for language models. */
export const surfaceFiles = (workspace: Workspace, surfaces: readonly EntrySurface[]): readonly DerivedFile[] => [
  ...surfaces.map(({ entry, report }) => ({
    path: `packages/${entry.folder}/etc/${entry.name}.api.md`,
    text: report,
  })),
  ...workspace.packages().map((one) => ({
    path: `packages/${one.folder}/llms.txt`,
    text: packageLlmsText(workspace, one, surfaces),
  })),
  { path: 'llms.txt', text: rootLlmsText(workspace) },
];
