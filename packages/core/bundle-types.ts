// Puts the types of openapi-fetch beside ours, after the build: who installs core does not have that package, and the build bundles
// its code but, for want of a `types` member in its package.json, not its types.
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const flavours = [
  { types: 'index.d.mts', suffix: '.d.ts', module: '.js' },
  { types: 'index.d.cts', suffix: '.d.cts', module: '.cjs' },
];

const require = createRequire(import.meta.url);
const directories = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => ({
  name,
  directory: dirname(require.resolve(name)),
}));

for (const { types, suffix, module } of flavours) {
  for (const { name, directory } of directories) {
    copyFileSync(join(directory, types), join(dist, `${name}${suffix}`));
  }
  for (const file of globSync(`*${suffix}`, { cwd: dist })) {
    const text = readFileSync(join(dist, file), 'utf8');
    const bundled = text.replaceAll(/from (['"])(openapi-fetch|openapi-typescript-helpers)\1/g, `from './$2${module}'`);
    if (bundled !== text) writeFileSync(join(dist, file), bundled);
  }
}
