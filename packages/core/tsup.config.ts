import { defineConfig } from 'tsup';

import { packageBuild } from '../../tsup.base.ts';

export default defineConfig(
  packageBuild(
    {
      index: 'src/index.ts',
      schema: 'src/schema/index.ts',
      'standard-schema': 'src/standard-schema/index.ts',
      keeping: 'src/keeping/index.ts',
      requests: 'src/requests/index.ts',
      webhooks: 'src/webhooks/index.ts',
      node: 'src/node/index.ts',
      opentelemetry: 'src/opentelemetry/index.ts',
      testing: 'src/testing/index.ts',
    },
    // Who installs a client gets that client and core, and nothing else that runs.
    { noExternal: ['openapi-fetch', 'zod'] },
  ),
);
