import { expect, test } from 'vitest';

import { strangers } from './install-project.ts';

const registry = 'http://127.0.0.1:4873/';

test('a package of ours that came from elsewhere, or is a link into the workspace, is found', () => {
  const packages = {
    'node_modules/@bgc/core': { resolved: `${registry}@bgc/core/-/core-0.1.0.tgz` },
    'node_modules/@bgc/truora': { resolved: 'https://registry.example.com/@bgc/truora/-/truora-0.1.0.tgz' },
    'node_modules/@bgc/pageup': { resolved: '../packages/pageup', link: true },
    'node_modules/@bgc/sterling': {},
    'node_modules/msw': { resolved: 'https://registry.example.com/msw/-/msw-3.0.5.tgz' },
  };
  expect(strangers({ packages }, registry)).toEqual([
    'node_modules/@bgc/truora',
    'node_modules/@bgc/pageup',
    'node_modules/@bgc/sterling',
  ]);
});
