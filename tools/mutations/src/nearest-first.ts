import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folders = (path: string): readonly string[] => path.split('/').slice(0, -1);

/** How many folders two paths have in common, from the root on. */
export const closeness = (one: string, other: string): number => {
  const [left, right] = [folders(one), folders(other)];
  const apart = left.findIndex((folder, at) => folder !== right[at]);
  return apart === -1 ? left.length : apart;
};

const own = (test: string, file: string): number => Number(test === file.replace(/\.ts$/, '.test.ts'));

/** Runs what stands nearest to the broken file first: most mutations are noticed there, and the run ends with the first failure. */
export const nearestFirst = (file: string): typeof BaseSequencer =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files);
      const nearness = ({ moduleId }: TestSpecification): number => closeness(moduleId, file) + own(moduleId, file);
      return sorted.toSorted((a, b) => nearness(b) - nearness(a));
    }
  };
