import type { Options } from 'tsup';

/** What every published package has in common: ESM and CJS, types for both, Node 20 and newer. */
export const packageBuild = (entry: Record<string, string>, options: Options = {}): Options => ({
  entry,
  format: ['esm', 'cjs'],
  target: 'node20',
  // Packages run in every JavaScript runtime; only the /node entries name built-ins of Node, and those stay imports.
  platform: 'neutral',
  external: [/^node:/],
  // Declarations name Symbol.asyncDispose, which older `lib` settings of a consumer do not know.
  dts: { banner: '/// <reference lib="esnext.disposable" />' },
  clean: true,
  splitting: true,
  sourcemap: false,
  removeNodeProtocol: false,
  ...options,
});
