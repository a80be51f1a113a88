import { expect, test } from 'vitest';

import { typesOnlyImportsGate } from '../src/gates/types-only-imports.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const acting = "globalThis.loaded = 'by its import';\nexport const one = 1;\n";

test('a package that does something when it is loaded is red with every bundler, unless it says that this may be left out', async () => {
  const { complaints, note } = await typesOnlyImportsGate.run(
    tree({
      ...goodPackage('core'),
      ...goodPackage('acting'),
      'packages/acting/dist/index.js': acting,
      ...goodPackage('acting-for-nobody', { sideEffects: false }),
      'packages/acting-for-nobody/dist/index.js': acting,
    }),
  );
  // `import type` is taken out by whatever takes off the types, so what a package does cannot show there. Vite takes out a re-export, too.
  const adds = /^@bgc\/acting: (\w+) adds [1-9]\d* bytes for (import|export) \{ type X \}( from)?\.$/;
  for (const complaint of complaints) expect(complaint).toMatch(adds);
  const imports = complaints.map((complaint) => adds.exec(complaint)).filter((found) => found?.[2] === 'import');
  expect(imports.map((found) => found?.[1])).toEqual(['esbuild', 'Vite', 'webpack']);
  const [programs, ...table] = (note ?? '').split('\n').map((line) => line.split(/ {2,}/));
  expect(programs).toEqual(['12 programs']);
  expect(table).toEqual([
    ['bytes added', '@bgc/acting-for-nobody', '@bgc/acting', '@bgc/core'],
    ...['esbuild', 'Vite', 'webpack'].map((bundler) => [bundler, '0', expect.stringMatching(/^[1-9]/), '0']),
  ]);
});
