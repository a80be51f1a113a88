import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../../../../packages', import.meta.url));
const SANDBOX = join(PACKAGES, 'sandbox/src/command.ts');
const ADDRESS = /(?:127\.0\.0\.1|localhost):4010/g;

/** What stands before the block: it ends where a command fails or a name has no value, as a reader would. */
const PROLOGUE = 'set -euo pipefail\n';

/**
 * In place of three programs. `curl` ends with an error where the answer is none of success, and says each status. `sleep` moves the clock of
 * the sandbox, which stands still. `npx` runs the command of a package of ours from its sources, the sandbox's at this sandbox.
 */
const IN_PLACE: Readonly<Record<string, string>> = {
  curl: `#!/usr/bin/env bash
exec "$BGC_CURL" --fail-with-body --silent --show-error --noproxy '*' --max-time 280 -w '%{stderr}\\nanswered %{http_code}\\n' "$@"
`,
  sleep: `#!/usr/bin/env bash
"$BGC_CURL" --fail --silent --noproxy '*' "$BGC_SANDBOX/_sandbox/clock/advance" -d "{\\"ms\\":$(( $1 * 1000 ))}" >/dev/null
`,
  npx: `#!/usr/bin/env bash
name="\${1#@bgc/}"; shift
if [ "$name" = sandbox ]; then set -- "$@" --url "$BGC_SANDBOX"; fi
exec node --conditions=@bgc/source --disable-warning=ExperimentalWarning "$BGC_PACKAGES/$name/src/command.ts" "$@"
`,
};

interface Sandbox {
  /** `127.0.0.1:49152`. */
  readonly address: string;
  close(): void;
}

/** The sandbox as `npx @bgc/sandbox` starts it, on any port, with a clock that stands still. */
const startSandbox = (): Promise<Sandbox> =>
  new Promise((resolve, reject) => {
    const args = ['--conditions=@bgc/source', '--disable-warning=ExperimentalWarning', SANDBOX, '--port', '0'];
    const child = spawn(process.execPath, [...args, '--clock', 'virtual'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The sandbox ended with ${code}.`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [address] = /127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve({ address, close: () => void child.kill() });
    });
  });

const runBash = (
  script: string,
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('bash', [script], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      timeout: 300_000,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (cause) => reject(new Error('bash could not be started', { cause })));
    child.on('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8').trim() }),
    );
  });

const whereCurlIs = (): string => {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'curl'));
  return found.find((path) => existsSync(path)) ?? 'curl';
};

/** Runs a block with bash in a folder of its own, against a sandbox of its own. Says what went wrong. */
export const runShell = async (code: string, directory: string): Promise<string | undefined> => {
  const programs = join(directory, 'programs');
  mkdirSync(programs, { recursive: true });
  for (const [name, text] of Object.entries(IN_PLACE)) {
    writeFileSync(join(programs, name), text);
    chmodSync(join(programs, name), 0o755);
  }
  const sandbox = await startSandbox();
  try {
    writeFileSync(join(directory, 'block.sh'), PROLOGUE + code.replaceAll(ADDRESS, sandbox.address));
    const { exitCode, output } = await runBash('block.sh', directory, {
      PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
      BGC_CURL: whereCurlIs(),
      BGC_PACKAGES: PACKAGES,
      BGC_SANDBOX: `http://${sandbox.address}`,
    });
    const statuses = [...output.matchAll(/^answered (\d+)$/gm)].map(([, status = '']) => status);
    const refused = statuses.find((status) => !status.startsWith('2'));
    if (exitCode !== 0) return `ended with ${exitCode} when run\n${output}`;
    if (refused !== undefined) return `was answered ${refused}\n${output}`;
    return statuses.length === 0 && /\bcurl\b/.test(code) ? `called curl, and nobody answered\n${output}` : undefined;
  } finally {
    sandbox.close();
  }
};
