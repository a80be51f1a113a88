import { join } from 'node:path';
import { promisify } from 'node:util';

import { build as buildWithEsbuild } from 'esbuild';
import type { InlineConfig, Rolldown } from 'vite';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';

/** Bundles each program by itself, ready for production; gives the text of each bundle, in the same order. */
export type Bundler = (files: readonly string[], directory: string) => Promise<readonly string[]>;

const esbuild: Bundler = async (files, directory) => {
  const { outputFiles } = await buildWithEsbuild({
    entryPoints: files.map((file) => join(directory, file)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: ['node:*'],
    outdir: join(directory, 'esbuild'),
    absWorkingDir: directory,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text);
};

const viteConfig = (file: string, directory: string): InlineConfig => ({
  root: directory,
  configFile: false,
  publicDir: false,
  logLevel: 'silent',
  build: {
    write: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: join(directory, file), external: [/^node:/] },
  },
});

const vite: Bundler = async (files, directory) => {
  const bundles: string[] = [];
  // One after the other, as programs that are built together would share files. `write: false` gives what it would have written.
  for (const file of files) {
    const { output } = (await buildWithVite(viteConfig(file, directory))) as Rolldown.RolldownOutput;
    bundles.push(output.map((part) => (part.type === 'chunk' ? part.code : String(part.source))).join(''));
  }
  return bundles;
};

const webpackBundler: Bundler = async (files, directory) => {
  const compiler = webpack({
    mode: 'production',
    context: directory,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(files.map((file, index) => [String(index), `./${file}`])),
    output: { path: '/bundles', filename: '[name].js' },
    externalsPresets: { node: true },
    // Webpack takes the types off by itself where no loader does.
    experiments: { typescript: true },
    optimization: { splitChunks: false },
  });
  if (compiler === null) throw new Error('webpack made no compiler.');
  const written = new Map<string, string>();
  compiler.hooks.shouldEmit.tap('keep in memory', ({ assets }) => {
    for (const [name, asset] of Object.entries(assets)) written.set(name, String(asset.source()));
    return false;
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats === undefined || stats.hasErrors()) throw new Error(`webpack: ${stats?.toString('errors-only') ?? ''}`);
  return files.map((_, index) => written.get(`${index}.js`) ?? '');
};

/** Each with what it does by default. */
export const bundlers: Readonly<Record<string, Bundler>> = { esbuild, Vite: vite, webpack: webpackBundler };
