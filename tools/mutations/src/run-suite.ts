import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `endless`: it did not end in time, so that nobody knows. */
export interface SuiteRun {
  readonly ended: 'green' | 'red' | 'endless';
  /** The first test that failed; nothing where no test failed, but a file could not even be loaded. */
  readonly noticedBy: string | undefined;
  /** The file that it is in. */
  readonly testFile: string | undefined;
}

export interface SuiteTerms {
  /** What was broken: what stands nearest to it is run first. */
  readonly file: string;
  readonly limitMs: number;
  /** This test file alone. */
  readonly only?: string | undefined;
}

interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const firstFailure = (output: string): Pick<SuiteRun, 'noticedBy' | 'testFile'> => {
  const { testResults = [] } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ noticedBy: fullName, testFile: name })),
  );
  return failures[0] ?? { noticedBy: undefined, testFile: undefined };
};

/** Runs the suite of that tree until something fails, or the time is up, beginning with what stands nearest to the file. */
export const runSuite = (folder: string, { file, limitMs, only }: SuiteTerms): Promise<SuiteRun> => {
  const output = join(folder, 'mutation-report.json');
  rmSync(output, { force: true });
  const program = join(folder, 'node_modules/vitest/vitest.mjs');
  const options = [
    'run',
    '--config',
    'tools/mutations/src/vitest.config.ts',
    '--reporter=json',
    `--outputFile=${output}`,
    ...(only === undefined ? [] : [only]),
  ];
  // In a group of its own: what is ended are its workers, too, one of which may be in a loop without end.
  const child = spawn(process.execPath, [program, ...options], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, MUTATED_FILE: file },
  });
  const { pid } = child;
  const end = (): void => void (pid !== undefined && process.kill(-pid, 'SIGKILL'));
  // Before the copy is removed, into which it writes.
  process.prependOnceListener('exit', end);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limitMs);
  return new Promise<SuiteRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const nobody = { noticedBy: undefined, testFile: undefined };
      if (isLate) return resolve({ ended: 'endless', ...nobody });
      resolve(code === 0 ? { ended: 'green', ...nobody } : { ended: 'red', ...firstFailure(output) });
    });
  }).finally(() => {
    clearTimeout(timer);
    process.off('exit', end);
  });
};
