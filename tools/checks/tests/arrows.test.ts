import { describe, expect, test } from 'vitest';

import { arrowsGate } from '../src/gates/arrows.ts';
import { goodPackage } from './package-tree.ts';
import { tree } from './tree.ts';

const complaintsOf = async (files: Record<string, string | object>): Promise<readonly string[]> =>
  (await arrowsGate.run(tree(files))).complaints;

const house = {
  ...goodPackage('core', {
    devDependencies: { 'openapi-fetch': '0.17.0' },
    peerDependencies: { '@opentelemetry/api': '1' },
  }),
  ...goodPackage('pageup', {
    dependencies: { '@bgc/core': 'workspace:^' },
    devDependencies: { '@bgc/sandbox': 'workspace:^' },
  }),
  ...goodPackage('sterling', { dependencies: { '@bgc/core': 'workspace:^' } }),
  ...goodPackage('sandbox', { peerDependencies: { msw: '>=2' } }),
  'packages/core/src/client.ts': "import createClient from 'openapi-fetch';\nexport { createClient };\n",
  'packages/core/src/schema.ts':
    "import * as z from 'zod/mini';\nimport type { ZodMiniType } from 'zod/mini';\nexport { z, type ZodMiniType };\n",
  'packages/core/src/node/store.ts': "import { DatabaseSync } from 'node:sqlite';\nexport { DatabaseSync };\n",
  'packages/core/src/trace.ts': "import type { Span } from '@opentelemetry/api';\nexport type { Span };\n",
  'packages/pageup/src/client.ts': "import { one } from '@bgc/core/schema';\nexport { one };\n",
  'packages/pageup/src/client.test.ts': "import { one } from '@bgc/sandbox';\nimport 'node:fs';\nexport { one };\n",
  ...goodPackage('candidate-portal-types', {
    devDependencies: { '@bgc/core': 'workspace:*', '@bgc/sandbox': 'workspace:*' },
  }),
  'packages/candidate-portal-types/src/fetch.ts': "import { one } from '@bgc/core/schema';\nexport { one };\n",
  'packages/candidate-portal-types/src/fetch.test.ts': "import { one } from '@bgc/sandbox';\nexport { one };\n",
  'packages/sandbox/src/server.ts': "import { createServer } from 'node:http';\nexport { createServer };\n",
  'packages/sandbox/src/msw.ts': "import { http } from 'msw';\nexport { http };\n",
};

test('a house whose arrows all point down is green', async () => {
  expect(await complaintsOf(house)).toEqual([]);
});

describe('red is', () => {
  const bad: readonly (readonly [string, string, string, RegExp])[] = [
    ['a client that imports another client', 'packages/pageup/src/a.ts', "import '@bgc/sterling';", /points up/],
    ['a client that imports the sandbox', 'packages/pageup/src/a.ts', "import '@bgc/sandbox';", /points up/],
    [
      'a test of a client that imports another client',
      'packages/pageup/src/a.test.ts',
      "import '@bgc/sterling';",
      /points up/,
    ],
    ['core that imports a client', 'packages/core/src/a.ts', "export { one } from '@bgc/other';", /points up/],
    ['a sandbox that imports core', 'packages/sandbox/src/a.ts', "import type { One } from '@bgc/core';", /points up/],
    [
      'a test of the sandbox that imports a client',
      'packages/sandbox/src/a.test.ts',
      "import '@bgc/pageup';",
      /points up/,
    ],
    [
      'types that import the sandbox',
      'packages/candidate-portal-types/src/a.ts',
      "import '@bgc/sandbox';",
      /points up/,
    ],
    [
      'types that import a client',
      'packages/candidate-portal-types/src/a.test.ts',
      "import '@bgc/pageup';",
      /points up/,
    ],
    [
      'an import() of a client',
      'packages/core/src/a.ts',
      "export const load = () => import('@bgc/other');",
      /points up/,
    ],
    [
      'an import type of a client',
      'packages/core/src/a.ts',
      "export type One = import('@bgc/other').One;",
      /points up/,
    ],
    ['a require of a client', 'packages/core/src/a.ts', "export const other = require('@bgc/other');", /points up/],
    [
      'a relative import that leaves the package',
      'packages/pageup/src/a.ts',
      "import '../../core/src/index.ts';",
      /leaves its package/,
    ],
    [
      'a built-in of Node outside the /node entry',
      'packages/core/src/a.ts',
      "import 'node:crypto';",
      /built-in of Node/,
    ],
    [
      'a built-in of Node in a file only named like the entry',
      'packages/pageup/src/nodes.ts',
      "import 'node:fs';",
      /built-in of Node/,
    ],
    [
      'a built-in of Node in a sandbox that runs in browsers',
      'packages/sandbox/src/index.ts',
      "import 'node:http';",
      /built-in of Node/,
    ],
    [
      'a third-party package that nobody installs',
      'packages/pageup/src/a.ts',
      "import 'left-pad';",
      /neither a dependency/,
    ],
    [
      'zod taken by the name of its z object',
      'packages/core/src/a.ts',
      "import { z } from 'zod/mini';",
      /import \* as z/,
    ],
    ['export *', 'packages/core/src/a.ts', "export * from './index.ts';", /export \*/],
    ['export * as a name', 'packages/core/src/a.ts', "export * as all from './index.ts';", /export \*/],
    ['core that names a provider', 'packages/core/src/a.ts', 'export const host = "PageUp";', /names a provider/],
    [
      'core that names a provider in a comment',
      'packages/core/src/a.ts',
      '// as sterling wants it',
      /names a provider/,
    ],
  ];
  test.each(bad)('%s', async (_name, path, text, complaint) => {
    const complaints = await complaintsOf({ ...house, [path]: text });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
  });

  const badManifests: readonly (readonly [string, string, object, RegExp])[] = [
    [
      'a client that depends on a client',
      'pageup',
      { dependencies: { '@bgc/sterling': '1' } },
      /would get @bgc\/sterling/,
    ],
    [
      'a client that is developed with another client',
      'pageup',
      { devDependencies: { '@bgc/sterling': '1' } },
      /points up/,
    ],
    ['a client with a third-party dependency', 'pageup', { dependencies: { 'left-pad': '1' } }, /would get left-pad/],
    ['core with a dependency', 'core', { dependencies: { zod: '4' } }, /would get zod/],
    ['core that is developed with the sandbox', 'core', { devDependencies: { '@bgc/sandbox': '1' } }, /points up/],
    [
      'types that depend on what is copied into them',
      'candidate-portal-types',
      { dependencies: { '@bgc/core': '1' } },
      /would get @bgc\/core/,
    ],
    [
      'types that have a peer in what is copied into them',
      'candidate-portal-types',
      { peerDependencies: { '@bgc/core': '1' } },
      /would get @bgc\/core/,
    ],
    [
      'types that are developed with a client',
      'candidate-portal-types',
      { devDependencies: { '@bgc/pageup': '1' } },
      /points up/,
    ],
    ['a sandbox that depends on core', 'sandbox', { dependencies: { '@bgc/core': '1' } }, /would get @bgc\/core/],
    ['a sandbox with core as a peer', 'sandbox', { peerDependencies: { '@bgc/core': '1' } }, /points up/],
  ];
  test.each(badManifests)('%s', async (_name, folder, changes, complaint) => {
    const complaints = await complaintsOf(goodPackage(folder, { ...changes }));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(complaint);
  });
});

test('a provider may be named in the tests of core', async () => {
  expect(await complaintsOf({ ...house, 'packages/core/src/a.test.ts': '// as PageUp does' })).toEqual([]);
});
