import { readFile, writeFile } from 'node:fs/promises';

/**
 * msw has ES modules alone. Declarations for CommonJS may take types of one, if they say so; what bundles them drops the attribute of the source,
 * and `module: node16` would refuse the import.
 */
const path = new URL('dist/msw.d.cts', import.meta.url);
const declarations = await readFile(path, 'utf8');
const said = declarations.replace(
  /^import \{ HttpHandler \} from 'msw';$/m,
  "import type { HttpHandler } from 'msw' with { 'resolution-mode': 'import' };",
);
if (said === declarations) throw new Error('dist/msw.d.cts does not import HttpHandler as it did.');
await writeFile(path, said);
