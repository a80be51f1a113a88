import { importRatio } from '@bgc/bench/import-ms';
import { ourPrograms, type WeighedPrograms } from '@bgc/bench/our-programs';
import { typeCheckCost, type ComparedCost } from '@bgc/bench/type-check-cost';

import type { Gate } from '../gate.ts';
import { withInstalled } from '../installed-packages.ts';
import { installedDependencies } from '../manifest.ts';
import { judgeWeight, type MeasuredWeight, type WeightLimit } from '../judge-weight.ts';
import type { PackedPackage } from '../packed-package.ts';

/** A package and all that comes with it. What is not ours cannot be looked up, and is named. */
export const broughtBy = (
  name: string,
  packed: readonly PackedPackage[],
): { readonly packages: readonly PackedPackage[]; readonly foreign: readonly string[] } => {
  const names = new Set([name]);
  const packages: PackedPackage[] = [];
  const foreign: string[] = [];
  // A set is walked to its end, additions included.
  for (const each of names) {
    const found = packed.find((candidate) => candidate.name === each);
    if (!found) {
      foreign.push(each);
      continue;
    }
    packages.push(found);
    for (const dependency of installedDependencies(found.manifest)) names.add(dependency);
  }
  return { packages, foreign };
};

const bytesOf = ({ files, read }: PackedPackage): number =>
  files.reduce((sum, path) => sum + Buffer.byteLength(read(path)), 0);

/** The same question again where the answer is too much: what else a machine does only makes times longer. */
const leastOf = async (limit: number, first: number, measure: () => Promise<number>): Promise<number> => {
  let least = first;
  for (let attempt = 0; attempt < 9 && least > limit; attempt += 1) least = Math.min(least, await measure());
  return least;
};

/** What a client by hand would begin with. */
const BY_HAND = ['openapi-fetch', 'zod/mini'];

const rounded = (value: number): number => Math.round(value * 100) / 100;

interface Installed {
  readonly packed: readonly PackedPackage[];
  /** Where all of them are installed. */
  readonly directory: string;
  readonly root: string;
  /** Where the baseline of imports resolves from. */
  readonly here: string;
}

const measure = async (
  programs: WeighedPrograms,
  limit: WeightLimit,
  { packed, directory, root, here }: Installed,
): Promise<MeasuredWeight> => {
  const { name, entry = name } = programs;
  const { packages, foreign } = broughtBy(name, packed);
  const checkTypes = (): Promise<ComparedCost> => typeCheckCost(programs, directory, root, 1);
  const first = await checkTypes();
  const ratioOf = (cost: ComparedCost): number => rounded(cost.ours.seconds / cost.baseline.seconds);
  const compareImports = async (): Promise<number> =>
    rounded(await importRatio({ modules: [entry], folder: directory }, { modules: BY_HAND, folder: here }, 3));
  return {
    foreign,
    errors: first.ours.errors,
    packages: packages.length,
    installed: packages.reduce((sum, each) => sum + bytesOf(each), 0),
    instantiations: first.ours.instantiations - first.baseline.instantiations,
    typeCheckRatio: await leastOf(limit.typeCheckRatio, ratioOf(first), async () => ratioOf(await checkTypes())),
    importRatio: await leastOf(limit.importRatio, await compareImports(), compareImports),
  };
};

const noteOf = (
  name: string,
  { packages, installed, instantiations, typeCheckRatio, importRatio: imported }: MeasuredWeight,
): string =>
  `${name}: ${packages} packages, ${installed} bytes, ${instantiations} instantiations, tsc ${typeCheckRatio} ×, import ${imported} ×`;

/** What each package costs whoever installs it stays within budgets.ts. `here` is where the baseline of imports resolves from. */
export const weightGate = (limits: Readonly<Record<string, WeightLimit>>, here: string): Gate => ({
  name: 'weight budgets',
  run: async (workspace) => {
    const packed = await workspace.packed();
    return withInstalled(packed, async (directory) => {
      const complaints: string[] = [];
      const notes: string[] = [];
      // One after the other: times are measured.
      for (const programs of ourPrograms) {
        const { name } = programs;
        const limit = limits[name];
        if (limit) {
          const measured = await measure(programs, limit, { packed, directory, root: workspace.root, here });
          complaints.push(...judgeWeight(name, measured, limit));
          notes.push(noteOf(name, measured));
        } else complaints.push(`tools/checks/budgets.ts has no weight limit for ${name}.`);
      }
      return { complaints, note: notes.join('\n') };
    });
  },
});
