import { posix } from 'node:path';

import type { Gate } from '../gate.ts';
import { layerOf, PROVIDER_NAMES, type Layer } from '../layers.ts';
import { runtimeDependencies, type Manifest } from '../manifest.ts';
import { packageNameOf } from '../package-name.ts';
import { readSourceFile, type SourceFile } from '../source-file.ts';
import { isTestFile } from '../test-file.ts';

interface Place {
  readonly folder: string;
  readonly layer: Layer;
  readonly manifest: Manifest;
  readonly isTest: boolean;
  /** Path within src, or within the package for what stands beside src. */
  readonly within: string;
}

const judgeImport = (path: string, specifier: string, place: Place): string | undefined => {
  const { folder, layer, manifest, isTest, within } = place;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`packages/${folder}/`) ? undefined : 'leaves its package by a relative path';
  }
  if (specifier.startsWith('node:')) {
    return isTest || layer.nodeFiles.test(within)
      ? undefined
      : 'is a built-in of Node, and this file runs in every JavaScript runtime: move it behind the /node entry';
  }
  const name = packageNameOf(specifier);
  if (name === manifest.name) return undefined;
  if (name.startsWith('@bgc/')) {
    const allowed = isTest ? layer.testsMayImport : layer.mayImport;
    return allowed.includes(name) ? undefined : `points up: ${folder} may know ${allowed.join(', ') || 'none of ours'}`;
  }
  if (isTest || layer.bundles.includes(name) || runtimeDependencies(manifest).includes(name)) return undefined;
  return 'is neither a dependency of the package nor bundled into it';
};

const judgeSource = (file: SourceFile, place: Place): readonly string[] => [
  ...file.imports.flatMap(({ specifier, line }) => {
    const fault = judgeImport(file.path, specifier, place);
    return fault === undefined ? [] : [`${file.path}:${line}: ${specifier} ${fault}.`];
  }),
  ...file.imports
    .filter(({ specifier, takesNames }) => packageNameOf(specifier) === 'zod' && takesNames)
    .map(({ line }) => `${file.path}:${line}: import * as z: the z object defeats tree-shaking.`),
  ...file.starExports.map((line) => `${file.path}:${line}: export * hides what is public: name each export.`),
];

const judgeManifest = (folder: string, manifest: Manifest): readonly string[] => {
  const layer = layerOf(folder);
  const required = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  const peers = Object.keys({ ...manifest.peerDependencies });
  const development = [...Object.keys({ ...manifest.devDependencies }), ...peers];
  // Installers get what it depends on, and are told to bring its peers.
  const unwanted = [
    ...required.filter((name) => !layer.mayImport.includes(name) || layer.copiesIn.includes(name)),
    ...peers.filter((name) => layer.copiesIn.includes(name)),
  ];
  const where = `packages/${folder}/package.json`;
  return [
    ...unwanted.map((name) => `${where}: everybody who installs ${manifest.name} would get ${name}.`),
    ...development
      .filter((name) => name.startsWith('@bgc/') && ![...layer.mayImport, ...layer.testsMayImport].includes(name))
      .map((name) => `${where}: ${name} points up.`),
  ];
};

const namesProvider = (path: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      PROVIDER_NAMES.test(line) ? [`${path}:${index + 1}: core names a provider: ${line.trim()}`] : [],
    );

/** The arrows of ARCHITECTURE.md point down only, in imports and in package.json. */
export const arrowsGate: Gate = {
  name: 'arrows',
  run: async (workspace) => {
    const complaints = workspace.packages().flatMap(({ folder, manifest }) => {
      const layer = layerOf(folder);
      const sources = workspace.files([`packages/${folder}/src/**/*.ts`, `packages/${folder}/tests/**/*.ts`]);
      const found = sources.flatMap((path) => {
        const isTest = isTestFile(path);
        const within = path.slice(`packages/${folder}/src/`.length);
        const text = workspace.read(path);
        const names = folder === 'core' && !isTest ? namesProvider(path, text) : [];
        return [...judgeSource(readSourceFile(path, text), { folder, layer, manifest, isTest, within }), ...names];
      });
      return [...judgeManifest(folder, manifest), ...found];
    });
    return { complaints };
  },
};
