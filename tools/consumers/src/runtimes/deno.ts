import { join } from 'node:path';

import { platformBinary } from './platform-binary.ts';
import { runBinary } from './run-binary.ts';
import type { Runtime } from './runtime.ts';

const binary = (): ReturnType<typeof platformBinary> => platformBinary('deno', ['deno', 'deno.exe']);

export const deno: Runtime = {
  name: 'Deno',
  forms: ['ESM', 'CJS'],
  lacks: {},
  breaks: {
    'a paid order whose connection is reset is not sent again':
      'its own `fetch` sends a POST again when a connection that it kept is reset (https://github.com/denoland/deno/issues/35610), so that an order can be made twice; ' +
      'give clients one that keeps none: `const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 })`, `fetch: (input, init) => fetch(input, { ...init, client })`',
  },
  version: () => binary()?.version,
  // With no more rights than the programs need: no environment, no network but the sandbox's and their own, no folder but this one.
  run: (program) =>
    runBinary(
      binary()?.path ?? '',
      [
        'run',
        '--no-prompt',
        '--no-config',
        '--no-lock',
        '--node-modules-dir=manual',
        '--cached-only',
        '--allow-net=127.0.0.1',
        `--allow-read=${program.folder}`,
        `--allow-write=${join(program.folder, 'files')}`,
      ],
      program,
      { DENO_DIR: join(program.folder, '.deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
    ),
};
