import { defineConfig } from 'tsup';

import { packageBuild } from '../../tsup.base.ts';

export default defineConfig(
  packageBuild(
    { index: 'src/index.ts', fetch: 'src/fetch/index.ts' },
    {
      // Each entry stands alone: who takes the machine would load, in CommonJS even bundle, all that the other entry needs of core.
      splitting: false,
      // Who installs this package gets it, and nothing else: what it uses of core is in it, declarations included.
      noExternal: ['@bgc/core'],
      // No declaration here needs more of a consumer's `lib` than its own compiler has.
      dts: true,
      esbuildPlugins: [
        {
          name: 'nothing on demand',
          // What core loads on demand belongs to its clients. Followed, it would be a file that nothing loads.
          setup: ({ onResolve }) =>
            onResolve({ filter: /.*/ }, ({ kind, path }) =>
              kind === 'dynamic-import' ? { path, external: true } : undefined,
            ),
        },
      ],
    },
  ),
);
