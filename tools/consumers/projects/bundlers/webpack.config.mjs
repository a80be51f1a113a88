import { resolve } from 'node:path';

const output = (folder, more) => ({ path: resolve('built', folder), ...more });
const common = { mode: 'production', performance: false };

export default [
  {
    ...common,
    name: 'node',
    target: 'node20',
    entry: './order.mjs',
    output: output('webpack-node', {
      filename: 'order.cjs',
      chunkFilename: '[id].cjs',
      library: { type: 'commonjs2' },
    }),
  },
  {
    ...common,
    name: 'node-esm',
    target: 'node20',
    entry: './order.mjs',
    experiments: { outputModule: true },
    output: output('webpack-node-esm', {
      filename: 'order.mjs',
      chunkFilename: '[id].mjs',
      library: { type: 'module' },
    }),
  },
  {
    ...common,
    name: 'web',
    target: ['web', 'es2022'],
    entry: './portal.mjs',
    experiments: { outputModule: true },
    output: output('webpack-web', { filename: 'portal.js', publicPath: './', library: { type: 'module' } }),
  },
];
