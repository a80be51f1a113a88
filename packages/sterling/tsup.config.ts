import { defineConfig } from 'tsup';

import { packageBuild } from '../../tsup.base.ts';

export default defineConfig(
  packageBuild({
    index: 'src/index.ts',
    callbacks: 'src/callbacks/index.ts',
    schemas: 'src/generated/schemas.ts',
    node: 'src/node.ts',
  }),
);
