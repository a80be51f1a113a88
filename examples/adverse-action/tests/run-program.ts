import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Ended {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

/** The program as the root script runs it, with these variables and no others of Sterling's. */
export const runProgram = (
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('STERLING_'));
  const env = { ...Object.fromEntries(inherited), ...variables };
  const flags = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...flags, program, ...args], { env }, (_, printed, complained) =>
      resolve({ exitCode: child.exitCode ?? -1, printed, complained }),
    );
  });
};
