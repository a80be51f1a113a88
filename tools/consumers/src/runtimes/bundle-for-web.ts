import { join } from 'node:path';

import { loadInstalled } from './installed-package.ts';

interface Bundler {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** One file of the program and the packages, made as wrangler makes it for workerd. What needs a module of Node does not bundle. */
export const bundleForWeb = async (folder: string): Promise<string> => {
  const { build } = (await loadInstalled('esbuild')) as Bundler;
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: {
      contents: `import { run } from './results.js';
export default { fetch: async () => Response.json(await run()) };`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
    outfile: join(folder, 'bundle.mjs'),
  });
  return outputFiles[0]?.text ?? '';
};
