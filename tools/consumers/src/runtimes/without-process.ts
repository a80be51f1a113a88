import { fileURLToPath } from 'node:url';

import { runProgram } from '../run-program.ts';
import type { Runtime } from './runtime.ts';

const child = fileURLToPath(new URL('./web-globals/main.ts', import.meta.url));
const NO_NODE = 'has no modules of Node';

/** A context with the globals of the web and nothing else, in which the packages' modules are linked as they are published. */
export const withoutProcess: Runtime = {
  name: 'no `process`',
  forms: ['ESM'],
  lacks: { 'modules of Node': NO_NODE, 'node:sqlite': NO_NODE },
  version: () => `web globals, on Node ${process.versions.node}`,
  run: async ({ folder }) => {
    const { output } = await runProgram(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', child, folder],
      { cwd: folder, timeoutMs: 180_000 },
    );
    return output;
  },
};
