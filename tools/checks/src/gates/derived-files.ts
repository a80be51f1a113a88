import { derivedFiles } from '../derived-files.ts';
import type { Gate } from '../gate.ts';

/** As data: how a file is laid out is the formatter's concern. */
const contentOf = (path: string, text: string): string =>
  path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text.trim();

/** publishConfig and third-party licences say what the sources and the installed versions say. */
export const derivedFilesGate: Gate = {
  name: 'manifests and licences are fresh',
  run: async (workspace) => ({
    complaints: derivedFiles(workspace)
      .filter(({ path, text }) => {
        const isThere = workspace.files(path).length > 0;
        return !isThere || contentOf(path, workspace.read(path)) !== contentOf(path, text);
      })
      .map(({ path }) => `${path} is stale: run pnpm run manifests.`),
  }),
};
