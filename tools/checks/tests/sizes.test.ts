import { expect, test } from 'vitest';

import { bundledSize, sizesGate } from '../src/gates/sizes.ts';
import { tree } from './tree.ts';

const files = {
  'node_modules/parts/package.json': { name: 'parts', type: 'module', sideEffects: false, exports: './index.js' },
  'node_modules/parts/index.js': `export const small = 1;\nexport const large = '${'0123456789abcdef'.repeat(64)}';\n`,
};

test('a program weighs what it uses, minified and gzipped', async () => {
  const { root } = tree(files);
  const small = await bundledSize({ program: "import { small } from 'parts'; console.log(small);" }, root);
  const large = await bundledSize({ program: "import { large } from 'parts'; console.log(large);" }, root);
  expect(small).toBeLessThan(60);
  expect(large).toBeGreaterThan(small);
  // 1 kB of repetition.
  expect(large).toBeLessThan(200);
});

test('what is imported on demand counts, but not for what is loaded at the start', async () => {
  const { root } = tree(files);
  const program = "import { small } from 'parts'; export const more = () => import('parts'); console.log(small);";
  const whole = await bundledSize({ program }, root);
  const atStart = await bundledSize({ program, atStart: true }, root);
  expect(atStart).toBeGreaterThan(60);
  expect(atStart).toBeLessThan(whole);
});

test('a budget is kept to the byte, and a byte less is red', async () => {
  const workspace = tree(files);
  const program = "import { small } from 'parts'; console.log(small);";
  const size = await bundledSize({ program }, workspace.root);
  const gate = (limit: number) => sizesGate([{ name: 'parts', program, limit, aim: 10 }], workspace.root);
  expect(await gate(size).run(workspace)).toEqual({ complaints: [], note: `parts ${size} (aim 10)` });
  const { complaints } = await gate(size - 1).run(workspace);
  expect(complaints.join()).toContain(`${size} bytes, 1 over its budget of ${size - 1} (aim: 10)`);
});
