import type { Consumer } from '../consumer.ts';
import { consumersOf } from './consumers-of.ts';
import { pinnedVersion } from './pinned-version.ts';
import type { Command, Project, Trial } from './project.ts';
import { PROVEN } from './proven.ts';

const VITE = pinnedVersion('vite');
const ESBUILD = pinnedVersion('esbuild');
const WEBPACK = pinnedVersion('webpack');

const project: Project = {
  folder: 'bundlers',
  ours: ['@bgc/sterling', '@bgc/candidate-portal-types', '@bgc/sandbox'],
  others: { vite: VITE, esbuild: ESBUILD, webpack: WEBPACK, 'webpack-cli': '7.3.1' },
  manifest: { type: 'module' },
};

const runBundle = (path: string): Command => ({
  program: 'node',
  parameters: ['run-bundle.mjs', `built/${path}`],
  shows: PROVEN,
});

const runPage = (path: string): Command => ({
  program: 'node',
  parameters: ['--experimental-vm-modules', '--no-warnings', 'run-page.mjs', path],
  shows: PROVEN,
});

const esbuild = (platform: string, format: 'esm' | 'cjs'): Trial => {
  const extension = format === 'esm' ? 'mjs' : 'cjs';
  const folder = `esbuild-${platform}-${format}`;
  const parameters = [`--platform=${platform}`, `--format=${format}`, `--out-extension:.js=.${extension}`];
  const splitting = format === 'esm' ? ['--splitting'] : [];
  return {
    name: `esbuild ${ESBUILD}, ${platform}, ${format.toUpperCase()}, minified`,
    commands: [
      {
        program: 'esbuild',
        parameters: ['order.mjs', '--bundle', '--minify', ...parameters, ...splitting, `--outdir=built/${folder}`],
      },
      runBundle(`${folder}/order.${extension}`),
    ],
  };
};

const webpack = (name: string, then: Command): Trial => ({
  name: `webpack ${WEBPACK}, ${name}`,
  commands: [{ program: 'webpack', parameters: ['--config-name', name] }, then],
});

const vite = (name: string, parameters: readonly string[], then: readonly Command[]): Trial => ({
  name: `Vite ${VITE}, ${name}`,
  commands: [{ program: 'vite', parameters: ['build', ...parameters] }, ...then],
});

/** Each bundle is executed against the sandbox; its late parts, ours and the program's, are loaded. */
export const bundlerConsumers: readonly Consumer[] = consumersOf('bundlers', project, [
  esbuild('node', 'esm'),
  esbuild('node', 'cjs'),
  esbuild('neutral', 'esm'),
  esbuild('neutral', 'cjs'),
  webpack('node', runBundle('webpack-node/order.cjs')),
  webpack('node-esm', runBundle('webpack-node-esm/order.mjs')),
  webpack('web', runPage('built/webpack-web/portal.js')),
  vite(
    'library',
    ['--config', 'vite.library.config.mjs'],
    [runBundle('vite-library/order.mjs'), runBundle('vite-library/order.cjs')],
  ),
  vite('server', ['--config', 'vite.server.config.mjs'], [runBundle('vite-server/order.js')]),
  vite('page', ['--outDir', 'built/vite-page'], [runPage('built/vite-page/index.html')]),
]);
