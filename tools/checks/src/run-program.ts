import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export interface ProgramResult {
  readonly exitCode: number;
  /** Both streams, in the order in which they were written, without colours. */
  readonly output: string;
}

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const BINARIES = join(REPOSITORY, 'node_modules', '.bin');

/** Runs a program of the root's devDependencies (or any on PATH) to its end, with `environment` added to that of this process. */
export const runProgram = (
  program: string,
  args: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The programs are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${BINARIES}${delimiter}${process.env['PATH'] ?? ''}`,
        NO_COLOR: '1',
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        TURBO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (cause) => reject(new Error(`${program} could not be started`, { cause })));
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')).trim() }),
    );
  });
