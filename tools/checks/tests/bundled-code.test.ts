import { expect, test } from 'vitest';

import { bundledCodeGate } from '../src/gates/bundled-code.ts';
import { packed, workspaceOf } from './tarball.ts';

const complaintsOf = async (folder: string, modules: readonly string[]): Promise<readonly string[]> => {
  const text = modules.map((module) => `// ${module}\nvar one = 1;\n`).join('');
  const manifest = { name: `@bgc/${folder}`, version: '1.0.0' };
  return (await bundledCodeGate.run(workspaceOf(packed({ 'package.json': manifest, 'dist/chunk.js': text }))))
    .complaints;
};
const installed = (name: string): string => `../../node_modules/.pnpm/${name}@1.0.0/node_modules/${name}/index.js`;

test('what the layer says is bundled may be in the chunks', async () => {
  expect(await complaintsOf('core', ['src/index.ts', installed('zod'), installed('openapi-fetch')])).toEqual([]);
  expect(await complaintsOf('candidate-portal-types', ['src/index.ts', '../core/src/schema/node.ts'])).toEqual([]);
  expect(await complaintsOf('pageup', ['src/index.ts'])).toEqual([]);
});

test("what came in unseen is red, whether it is somebody else's or ours", async () => {
  expect(await complaintsOf('candidate-portal-types', ['../core/src/schema/node.ts', installed('zod')])).toEqual([
    expect.stringContaining('/zod/index.js, whose licence nothing in the package names'),
  ]);
  expect(await complaintsOf('pageup', ['../core/src/schema/node.ts'])).toEqual([
    expect.stringContaining('contains ../core/src/schema/node.ts'),
  ]);
});

test('a copy of something built is red, because it hides what came with it', async () => {
  expect(await complaintsOf('candidate-portal-types', ['../core/dist/chunk-A.js'])).toEqual([
    expect.stringContaining('bundle the sources'),
  ]);
});

test('what is said to be bundled and is not is red', async () => {
  expect(await complaintsOf('core', [installed('zod')])).toEqual([
    expect.stringContaining('nothing of openapi-fetch is bundled'),
  ]);
});
