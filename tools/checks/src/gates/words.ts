import type { Gate } from '../gate.ts';

/** Put together here, so that this file does not name them either. */
const words = (...parts: readonly string[]): string => parts.join('');

const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: new RegExp(`(?<![\\w.~@})-])/(${words('wo', 'rk')}|${words('tm', 'p')}|${words('ro', 'ot')})/`),
    why: 'names a path of one machine',
  },
  {
    pattern: new RegExp(`(?<![\\w.~@})-])/(${words('ho', 'me')}|${words('Us', 'ers')})/[a-z]`),
    why: 'names a path of one machine',
  },
  {
    pattern: new RegExp(`${words('regis', 'try')}\\.(npmjs|yarnpkg|npmmirror|taobao)\\.`),
    why: 'names the host of a package registry',
  },
  { pattern: new RegExp(`\\b${words('tar', 'ball')}: *https?:`), why: 'pins a package to one registry' },
  { pattern: new RegExp(`\\.\\./${words('sha', 'red')}/[A-Z]`), why: 'points outside the repository' },
];

const isText = (text: string): boolean => !text.slice(0, 8000).includes('\0');

/** The repository speaks of itself alone: nothing of the machine it was written on, nor of the registry that served its packages. */
export const wordsGate: Gate = {
  name: 'no machine paths, no registry hosts',
  run: async (workspace) => ({
    complaints: workspace
      .files(['**/*', '.*', '.{github,changeset,ci}/**/*'])
      .filter((path) => /\.[a-z]+$|LICENSE$|\.ci\/run$|rc$/.test(path))
      .flatMap((path) => {
        const text = workspace.read(path);
        if (!isText(text)) return [];
        return text
          .split('\n')
          .flatMap((line, index) =>
            FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(
              ({ why }) => `${path}:${index + 1} ${why}: ${line.trim().slice(0, 120)}`,
            ),
          );
      }),
  }),
};
