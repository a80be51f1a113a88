import { platformBinary } from './platform-binary.ts';
import { runBinary } from './run-binary.ts';
import type { Runtime } from './runtime.ts';

const binary = (): ReturnType<typeof platformBinary> => platformBinary('bun', ['bin/bun', 'bin/bun.exe']);

export const bun: Runtime = {
  name: 'Bun',
  forms: ['ESM', 'CJS'],
  lacks: {},
  version: () => binary()?.version,
  // Otherwise Bun fetches what it does not find.
  run: (program) => runBinary(binary()?.path ?? '', ['--no-install'], program),
};
