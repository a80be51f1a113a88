import { bundledModules } from '../bundled-modules.ts';
import type { Gate } from '../gate.ts';
import { layerOf } from '../layers.ts';
import type { PackedPackage } from '../packed-package.ts';

const judge = (packed: PackedPackage): readonly string[] => {
  const { name } = packed;
  const { bundles, copiesIn } = layerOf(name.slice('@bgc/'.length));
  const expected = [...bundles, ...copiesIn];
  const modules = bundledModules(packed);
  const found = new Set(modules.map(({ owner }) => owner));
  return [
    ...modules
      .filter(({ owner }) => !expected.includes(owner))
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
