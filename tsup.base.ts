import type { Options } from 'tsup';

/** What every published package has in common: ESM and CJS, types for both, Node 20 and newer. */
export const packageBuild = (entry: Record<string, string>, options: Options = {}): Options => ({
  entry,
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: false,
  removeNodeProtocol: false,
  ...options,
});
