import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

import type { Gate } from '../gate.ts';
import { layerOf } from '../layers.ts';
import { machinePaths } from '../machine-paths.ts';
import { installedDependencies, runtimeDependencies } from '../manifest.ts';
import { linksOf } from '../markdown-links.ts';
import { packageNameOf } from '../package-name.ts';
import type { PackedPackage } from '../packed-package.ts';
import { publishedTargets } from '../published-targets.ts';
import { readSourceFile } from '../source-file.ts';
import { tarEntries } from '../tar-entries.ts';
import type { Workspace } from '../workspace.ts';

/** Flat: what a bundler writes. Tests, fixtures and maps have other names or folders. */
const BUILT_FILE = /^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/;
const NEEDED_FILES = ['README.md', 'llms.txt', 'LICENSE', 'package.json'];
const MAY_HAVE = ['CHANGELOG.md'];
/** Run on the machine of everybody who installs the package, or of those who install it from its repository. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish'];
const UNRESOLVED = /"(workspace|catalog|link|file):/;
const FILE = 0o644;
const PROGRAM = 0o755;

/** Pictures that are not of the web. */
const PICTURE = /!\[[^\]]*\]\((?!https?:)([^)\s]+)/g;

const picturesOf = ({ files, read }: PackedPackage): readonly string[] =>
  files.includes('README.md') ? [...read('README.md').matchAll(PICTURE)].map(([, path = '']) => path) : [];

const judgeNames = (packed: PackedPackage): readonly string[] => {
  const { name, files } = packed;
  const pictures = picturesOf(packed);
  const needed = [
    ...NEEDED_FILES,
    ...(layerOf(name.slice('@bgc/'.length)).bundles.length > 0 ? ['THIRD-PARTY-LICENSES.md'] : []),
  ];
  const allowed = new Set([...needed, ...MAY_HAVE, ...pictures.filter((path) => /^[\w-]+\.svg$/.test(path))]);
  const { dataFrom } = layerOf(name.slice('@bgc/'.length));
  const isBuilt = (path: string): boolean =>
    dataFrom === undefined ? BUILT_FILE.test(path) : publishedTargets(packed.manifest).has(path);
  return [
    ...files
      .filter((path) => !allowed.has(path) && !isBuilt(path))
      .map((path) => `${path} does not belong into the tarball.`),
    ...needed.filter((path) => !files.includes(path)).map((path) => `${path} is missing.`),
  ];
};

/** What its documents lead to is in the tarball, or on the web: whoever installs a package has none of its neighbours. */
const judgeLinks = ({ files, read }: PackedPackage): readonly string[] =>
  ['README.md', 'llms.txt'].flatMap((document) =>
    linksOf(files.includes(document) ? read(document) : '')
      .map(({ line, target }) => ({ line, path: target.replace(/#.*/, '') }))
      .filter(({ path }) => path !== '' && !files.includes(posix.normalize(path)))
      .map(({ line, path }) => `${document}:${line} leads to ${path}, which is missing: name its page on the web.`),
  );

/** How the tarball holds them: files that nobody can write to, of which those that begin with `#!` may be run. */
const judgeEntries = ({ tarball, files, read }: PackedPackage): readonly string[] =>
  tarEntries(tarball).flatMap(({ path, type, mode }) => {
    const inside = path.slice('package/'.length);
    if (type !== '0' || !path.startsWith('package/') || posix.normalize(path) !== path || !files.includes(inside))
      return [`${path} is no plain file of the package.`];
    const wanted = read(inside).startsWith('#!') ? PROGRAM : FILE;
    return mode === wanted ? [] : [`${inside} has the mode ${mode.toString(8)}, not ${wanted.toString(8)}.`];
  });

const judgeTexts = ({ files, read }: PackedPackage): readonly string[] =>
  files.flatMap((path) => {
    const text = read(path);
    return [
      ...machinePaths(path, text),
      ...(/\bfile:\/\/\/(?!\s|['"`])/.test(text) ? [`${path} names a file by its place on a machine.`] : []),
      ...(/[#@] *sourceMappingURL=/.test(text) ? [`${path} has or names a source map.`] : []),
    ];
  });

const judgeManifest = ({ manifest }: PackedPackage): readonly string[] => {
  const text = JSON.stringify({ ...manifest, publishConfig: undefined });
  const scripts = INSTALL_SCRIPTS.filter((name) => manifest.scripts?.[name] !== undefined);
  return [
    ...scripts.map((name) => `package.json has an install script: ${name}.`),
    ...('gypfile' in manifest ? ['package.json asks for a build at installation: gypfile.'] : []),
    ...(text.includes('@bgc/source') ? ['package.json still exports sources: run pnpm run manifests.'] : []),
    ...(UNRESOLVED.test(text) ? ['package.json still has a workspace:, catalog:, link: or file: version.'] : []),
  ];
};

/** A package of documents holds all of its folder in the repository, as it lies there, and names each as an entry. */
const judgeDocuments = (workspace: Workspace, packed: PackedPackage): readonly string[] => {
  const { dataFrom } = layerOf(packed.name.slice('@bgc/'.length));
  if (dataFrom === undefined) return [];
  return workspace.files(`${dataFrom}/*`).flatMap((path) => {
    const file = `dist/${posix.basename(path)}`;
    if (!publishedTargets(packed.manifest).has(file)) return [`${path} is no entry of its package.json.`];
    if (!packed.files.includes(file)) return [`${file} is missing.`];
    return packed.read(file) === workspace.read(path) ? [] : [`${file} is not ${path}, byte for byte.`];
  });
};

const judgeImports = (packed: PackedPackage): readonly string[] => {
  const known = new Set([packed.name, ...runtimeDependencies(packed.manifest)]);
  // A set is walked to its end, additions included.
  const reached = new Set(
    [...publishedTargets(packed.manifest)].filter((path) => packed.files.includes(path) && BUILT_FILE.test(path)),
  );
  const foreign = new Set<string>();
  for (const path of reached) {
    for (const { specifier } of readSourceFile(path, packed.read(path)).imports) {
      if (specifier.startsWith('.')) {
        for (const file of neighboursOf(path, specifier)) if (packed.files.includes(file)) reached.add(file);
      } else if (!isBuiltin(specifier) && !known.has(packageNameOf(specifier))) {
        foreign.add(`${path} imports ${packageNameOf(specifier)}, which nobody who installs the package has.`);
      }
    }
  }
  return [
    ...foreign,
    ...packed.files
      .filter((path) => BUILT_FILE.test(path) && !reached.has(path))
      .map((path) => `${path} is reached from no entry: it was left over, or nobody needs it.`),
  ];
};

/** What an import means: a file, or in declarations the types beside it. */
const neighboursOf = (path: string, specifier: string): readonly string[] => {
  const target = posix.join(posix.dirname(path), specifier);
  return [target, target.replace(/\.(c?)js$/, '.d.$1ts')];
};

/** Everything that is installed beside a package of ours is one of ours, which is judged here too. */
const judgeInstalled = ({ manifest }: PackedPackage, ours: ReadonlySet<string>): readonly string[] =>
  installedDependencies(manifest)
    .filter((name) => !ours.has(name))
    .map((name) => `installs ${name} too, whose install scripts and files nobody looks at here.`);

const judgeSize = ({ name, tarball }: PackedPackage, limits: Readonly<Record<string, number>>): readonly string[] => {
  const limit = limits[name];
  if (limit === undefined) return ['has no limit for its tarball: tools/checks/budgets.ts.'];
  return tarball.byteLength > limit ? [`the tarball has ${tarball.byteLength} bytes, more than ${limit}.`] : [];
};

/** What is published is what was meant to be, and not larger. `limits` are the bytes that each tarball may have. */
export const tarballsGate = (limits: Readonly<Record<string, number>>): Gate => ({
  name: 'tarball contents',
  run: async (workspace) => {
    const packages = await workspace.packed();
    const ours = new Set(packages.map(({ name }) => name));
    const kilobytes = packages.reduce((sum, { tarball }) => sum + tarball.byteLength, 0) / 1000;
    return {
      complaints: packages.flatMap((packed) =>
        [
          ...judgeNames(packed),
          ...judgeLinks(packed),
          ...judgeEntries(packed),
          ...judgeTexts(packed),
          ...judgeManifest(packed),
          ...judgeImports(packed),
          ...judgeDocuments(workspace, packed),
          ...judgeInstalled(packed, ours),
          ...judgeSize(packed, limits),
        ].map((complaint) => `${packed.name}: ${complaint}`),
      ),
      note: `${packages.length} tarballs, ${kilobytes.toFixed(0)} kB`,
    };
  },
});
