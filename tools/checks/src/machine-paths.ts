/** Put together here, so that this file does not name them either. */
const words = (...parts: readonly string[]): string => parts.join('');

interface ForbiddenWord {
  readonly pattern: RegExp;
  readonly why: string;
}

const FORBIDDEN: readonly ForbiddenWord[] = [
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

/** What a file says of the machine it was made on, or of the registry that served its packages: one line each. */
export const machinePaths = (path: string, text: string): readonly string[] =>
  isText(text)
    ? text
        .split('\n')
        .flatMap((line, index) =>
          FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(
            ({ why }) => `${path}:${index + 1} ${why}: ${line.trim().slice(0, 120)}`,
          ),
        )
    : [];
