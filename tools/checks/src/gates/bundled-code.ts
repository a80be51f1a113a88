import type { Gate } from '../gate.ts';
import { layerOf } from '../layers.ts';
import { packageNameOf } from '../package-name.ts';
import type { PackedPackage } from '../packed-package.ts';

/** The bundler writes above each module where it found it, relative to the package. */
const MODULE = /^ *\/\/ (\.\.\/\S+)$/gm;

/** The package that a module outside the bundled package belongs to: `../core/src/a.ts` is `@bgc/core`. */
const ownerOf = (path: string): string => {
  const [, installed] = /^.*\/node_modules\/(.+)$/.exec(path) ?? [];
  return installed === undefined ? `@bgc/${path.split('/')[1] ?? ''}` : packageNameOf(installed);
};

const judge = ({ name, files, read }: PackedPackage): readonly string[] => {
  const { bundles, copiesIn } = layerOf(name.slice('@bgc/'.length));
  const expected = [...bundles, ...copiesIn];
  const modules = files
    .filter((path) => /^dist\/.+\.c?js$/.test(path))
    .flatMap((path) => [...read(path).matchAll(MODULE)].map(([, module = '']) => ({ path, module })));
  const found = new Set(modules.map(({ module }) => ownerOf(module)));
  return [
    ...modules
      .filter(({ module }) => !expected.includes(ownerOf(module)))
      .map(({ path, module }) => `${path} contains ${module}, whose licence nothing in the package names.`),
    ...modules
      .filter(({ module }) => /^\.\.\/[^/]+\/dist\//.test(module))
      .map(({ path, module }) => `${path} contains ${module}: bundle the sources, which say what came with them.`),
    ...expected
      .filter((other) => !found.has(other))
      .map((other) => `nothing of ${other} is bundled: take it out of tools/checks/src/layers.ts.`),
  ].map((complaint) => `${name}: ${complaint}`);
};

/** What a package's build copied into it is what its layer says, so that its licences are complete and nothing comes in unseen. */
export const bundledCodeGate: Gate = {
  name: 'bundled code',
  run: async (workspace) => ({ complaints: (await workspace.packed()).flatMap(judge) }),
};
