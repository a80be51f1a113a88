import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isManifest } from './manifest.ts';

const LICENSE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

const sectionOf = (name: string, directory: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = LICENSE_FILES.find((candidate) => existsSync(join(directory, candidate)));
  if (!isManifest(manifest) || file === undefined) throw new Error(`${name} has no version or no licence text.`);
  const text = readFileSync(join(directory, file), 'utf8').trim();
  return `## ${name} ${manifest.version}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};

/** The licences of what is bundled into the package in `directory`, read from what is installed there. */
export const thirdPartyLicenses = (names: readonly string[], directory: string): string =>
  [
    '# Third-party licences\n',
    'The build of this package contains the software below. Written by `pnpm run manifests`.\n',
    ...names.map((name) => sectionOf(name, join(directory, 'node_modules', name))),
  ].join('\n');
