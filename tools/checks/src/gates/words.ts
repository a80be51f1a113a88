import type { Gate } from '../gate.ts';
import { machinePaths } from '../machine-paths.ts';

/** The repository speaks of itself alone: nothing of the machine it was written on, nor of the registry that served its packages. */
export const wordsGate: Gate = {
  name: 'no machine paths, no registry hosts',
  run: async (workspace) => ({
    complaints: workspace
      .files(['**/*', '.*', '.{github,changeset,ci}/**/*'])
      .filter((path) => /\.[a-z]+$|LICENSE$|\.ci\/run$|rc$/.test(path))
      .flatMap((path) => machinePaths(path, workspace.read(path))),
  }),
};
