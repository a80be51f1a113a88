import type { Gate } from '../gate.ts';
import { readSourceFile } from '../source-file.ts';
import { isTestFile } from '../test-file.ts';

/** Files that make the system's clock and randomness for everybody else. */
const SYSTEM_FILE = /\/system-[a-z-]+\.ts$/;

/** `new Date()` is the one way to the real time that oxlint's rules (.oxlintrc.json) cannot name. */
export const currentTimeGate: Gate = {
  name: 'no hidden clock',
  run: async (workspace) => ({
    complaints: workspace
      .files('packages/*/src/**/*.ts')
      .filter((path) => !isTestFile(path) && !SYSTEM_FILE.test(path))
      .flatMap((path) =>
        readSourceFile(path, workspace.read(path)).currentDates.map(
          (line) => `${path}:${line}: the time is injected: new Date(clock.now()).`,
        ),
      ),
  }),
};
