import { layerOf } from '../src/layers.ts';

/** The files of a published package that every gate likes. */
export const goodPackage = (
  folder: string,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, string | object> => {
  const targets = {
    import: { types: './dist/index.d.ts', default: './dist/index.js' },
    require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
  };
  const exports = { '.': { '@bgc/source': './src/index.ts', ...targets } };
  const at = (path: string): string => `packages/${folder}/${path}`;
  return {
    [at('package.json')]: {
      name: `@bgc/${folder}`,
      version: '1.0.0',
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20' },
      files: ['dist', 'llms.txt', 'THIRD-PARTY-LICENSES.md'],
      exports,
      publishConfig: {
        access: 'public',
        main: './dist/index.cjs',
        types: './dist/index.d.cts',
        exports: { '.': targets },
      },
      ...changes,
    },
    [at('README.md')]: '# A package\n',
    [at('llms.txt')]: '# A package\n',
    [at('LICENSE')]: 'MIT\n',
    ...(layerOf(folder).bundles.length > 0 ? { [at('THIRD-PARTY-LICENSES.md')]: '# Third-party licences\n' } : {}),
    [at('src/index.ts')]: 'export const one = 1;\n',
    [at('dist/index.js')]: 'export const one = 1;\n',
    [at('dist/index.cjs')]: "'use strict';\nexports.one = 1;\n",
    [at('dist/index.d.ts')]: 'export declare const one: number;\n',
    [at('dist/index.d.cts')]: 'export declare const one: number;\n',
  };
};
