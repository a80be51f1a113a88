import type { Gate } from '../gate.ts';

const LONGEST = 300;

/** One idea a file. */
export const fileLengthsGate: Gate = {
  name: 'file lengths',
  run: async (workspace) => ({
    complaints: workspace
      .files('{packages,tools,examples}/*/**/*.ts')
      .filter((path) => !path.includes('/generated/'))
      .flatMap((path) => {
        const lines = workspace.read(path).trimEnd().split('\n').length;
        return lines > LONGEST ? [`${path} has ${lines} lines, more than ${LONGEST}: split it by idea.`] : [];
      }),
  }),
};
