import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { installRegistry } from './install-registry.ts';
import { registryConfiguration } from './registry-configuration.ts';
import { runHere } from '../run-here.ts';
import { readUpstream } from './upstream.ts';

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));
const LONGEST_START_MS = 300_000;

export interface Registry {
  /** On loopback, with a slash at the end. */
  readonly url: string;
  /** Path of an npmrc that names this registry alone. */
  readonly npmrc: string;
  close(): Promise<void>;
}

const isListening = (message: unknown): message is { readonly port: number } =>
  typeof message === 'object' && message !== null && 'port' in message && typeof message.port === 'number';

/** An empty registry on loopback, which takes what is not ours from the one that npm is configured for. All it keeps is in `folder`. */
export const openRegistry = async (folder: string): Promise<Registry> => {
  mkdirSync(folder, { recursive: true });
  const [npmSettings] = await Promise.all([
    runHere('npm', ['config', 'list', '--json', '--loglevel=silent'], folder),
    installRegistry(),
  ]);
  const upstream = readUpstream(npmSettings);
  const configuration = join(folder, 'configuration.yaml');
  writeFileSync(configuration, registryConfiguration(upstream));
  const child = fork(SERVE, [configuration], {
    cwd: folder,
    // Certificates that npm trusts by its settings, Node trusts only when it is told at its start.
    env: { NODE_EXTRA_CA_CERTS: upstream.certificates, ...process.env },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      said.push(piece.toString());
    });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  const close = async (): Promise<void> => {
    end();
    await ended;
    process.off('exit', end);
  };
  const port = await new Promise<number>((resolve, reject) => {
    const give = (): void => reject(new Error(`The registry did not start:\n${said.join('').slice(-4000)}`));
    const late = setTimeout(give, LONGEST_START_MS);
    void ended.then(() => {
      clearTimeout(late);
      give();
    });
    child.once('message', (message) => {
      clearTimeout(late);
      if (isListening(message)) resolve(message.port);
      else give();
    });
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(folder, 'npmrc');
  // Publishing asks for a token, of which the registry wants none in particular.
  const settings = [
    `registry=${url}`,
    `//127.0.0.1:${port}/:_authToken=none`,
    // Another registry may listen on this port tomorrow: what came from this one is remembered by nobody.
    `cache=${join(folder, 'npm-cache')}`,
    'audit=false',
    'fund=false',
    'update-notifier=false',
  ];
  writeFileSync(npmrc, `${settings.join('\n')}\n`);
  return { url, npmrc, close };
};
