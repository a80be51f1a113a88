import { isBuiltin } from 'node:module';

import type { Gate } from '../gate.ts';
import { runtimeDependencies } from '../manifest.ts';
import { packageNameOf } from '../package-name.ts';
import type { PackedPackage } from '../packed-package.ts';
import { readSourceFile } from '../source-file.ts';

const ALLOWED_FILE =
  /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES\.md|state-machine\.svg|package\.json)$/;
const NEEDED_FILES = ['README.md', 'LICENSE', 'package.json'];
/** Run on the machine of everybody who installs the package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];
const UNRESOLVED = /"(workspace|catalog|link|file):/;

/** Pictures that are not of the web. */
const PICTURE = /!\[[^\]]*\]\((?!https?:)([^)\s]+)/g;

const picturesOf = ({ files, read }: PackedPackage): readonly string[] =>
  files.includes('README.md') ? [...read('README.md').matchAll(PICTURE)].map(([, path = '']) => path) : [];

const judgeFiles = (packed: PackedPackage): readonly string[] => [
  ...judgeNames(packed),
  ...picturesOf(packed)
    .filter((path) => !packed.files.includes(path))
    .map((path) => `README.md shows ${path}, which is missing.`),
];

const judgeNames = ({ files }: PackedPackage): readonly string[] => [
  ...files.filter((path) => !ALLOWED_FILE.test(path)).map((path) => `${path} does not belong into the tarball.`),
  ...NEEDED_FILES.filter((path) => !files.includes(path)).map((path) => `${path} is missing.`),
];

const judgeManifest = ({ manifest }: PackedPackage): readonly string[] => {
  const text = JSON.stringify({ ...manifest, publishConfig: undefined });
  const scripts = INSTALL_SCRIPTS.filter((name) => manifest.scripts?.[name] !== undefined);
  return [
    ...scripts.map((name) => `package.json has an install script: ${name}.`),
    ...(text.includes('@bgc/source') ? ['package.json still exports sources: run pnpm run manifests.'] : []),
    ...(UNRESOLVED.test(text) ? ['package.json still has a workspace:, catalog:, link: or file: version.'] : []),
  ];
};

const judgeImports = (packed: PackedPackage): readonly string[] => {
  const known = new Set([packed.name, ...runtimeDependencies(packed.manifest)]);
  return packed.files
    .filter((path) => path.startsWith('dist/'))
    .flatMap((path) => {
      const foreign = readSourceFile(path, packed.read(path))
        .imports.map(({ specifier }) => specifier)
        .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
        .map(packageNameOf)
        .filter((name) => !known.has(name));
      return [...new Set(foreign)].map((name) => `${path} imports ${name}, which nobody who installs the package has.`);
    });
};

/** What is published is what was meant to be. */
export const tarballsGate: Gate = {
  name: 'tarball contents',
  run: async (workspace) => {
    const packages = await workspace.packed();
    const kilobytes = packages.reduce((sum, { tarball }) => sum + tarball.byteLength, 0) / 1000;
    return {
      complaints: packages.flatMap((packed) =>
        [...judgeFiles(packed), ...judgeManifest(packed), ...judgeImports(packed)].map(
          (complaint) => `${packed.name}: ${complaint}`,
        ),
      ),
      note: `${packages.length} tarballs, ${kilobytes.toFixed(0)} kB`,
    };
  },
};
