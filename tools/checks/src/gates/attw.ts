import { checkPackage } from '@arethetypeswrong/core';

import type { Gate } from '../gate.ts';
import { isData } from '../layers.ts';

/** "Are the types wrong?" on every tarball, in all four modes: node10, node16 from CJS, node16 from ESM, bundler. */
export const attwGate: Gate = {
  name: 'attw',
  run: async (workspace) => {
    const results = await Promise.all(
      (await workspace.packed())
        // A package of documents is for other languages, too, and has no types.
        .filter(({ name }) => !isData(name.slice('@bgc/'.length)))
        .map(async ({ name, contents }) => {
          const analysis = await checkPackage(contents);
          if (!analysis.types) return [`${name}: the tarball holds no types.`];
          return analysis.problems.map((problem) => `${name}: ${JSON.stringify(problem)}`);
        }),
    );
    return { complaints: results.flat() };
  },
};
