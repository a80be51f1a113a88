import type { Consumer } from '../consumer.ts';
import type { PublishedPackages } from '../published-packages.ts';
import { callInProcess } from './call-in-process.ts';
import { installClient, installClients, installEverything, runIn, type InstalledClient } from './installed-clients.ts';
import { npm } from './npm.ts';
import type { PackageManager } from './package-manager.ts';
import { pnpm } from './pnpm.ts';
import { servedCall, servedImports } from './served-call.ts';
import { PROVEN, writeProgram, type ModuleFormat } from './write-program.ts';
import { yarnPlugAndPlay, yarnWithNodeModules } from './yarn.ts';

const group = 'package managers';

const row = (name: string, run: (published: PublishedPackages) => Promise<string>): Consumer => ({
  name,
  group,
  run: async (published) => ({ passed: true, note: await run(published) }),
});

/** One client, over HTTP, against the server that the package manager runs without its being installed. */
const callServer = async (manager: PackageManager, published: PublishedPackages): Promise<string> => {
  const client = await installClient(manager, published, '@bgc/pageup', 'alone');
  const { once, version } = client.managed;
  await runIn(client, 'served.mjs', writeProgram('ESM', servedImports, servedCall(once)), PROVEN);
  return `${await version()}: @bgc/pageup over HTTP against ${once.includes('dlx') ? 'dlx' : once[0]} @bgc/sandbox`;
};

/** The rows of one package manager, of which the first two install once. */
const consumersOf = (manager: PackageManager): readonly Consumer[] => {
  const rooms = new WeakMap<PublishedPackages, Promise<readonly InstalledClient[]>>();
  const callEvery = async (published: PublishedPackages, format: ModuleFormat): Promise<string> => {
    const installing = rooms.get(published) ?? installClients(manager, published);
    rooms.set(published, installing);
    const clients = await installing;
    for (const client of clients) await callInProcess(client, format);
    return `${await clients[0]?.managed.version()}: ${clients.length} clients, each with nothing but core beside it`;
  };
  return [
    row(`${manager.name}, ESM`, (published) => callEvery(published, 'ESM')),
    row(`${manager.name}, CJS`, (published) => callEvery(published, 'CJS')),
    row(`${manager.name}, the sandbox's server`, (published) => callServer(manager, published)),
  ];
};

export const packageManagerConsumers: readonly Consumer[] = [
  ...[npm, pnpm, yarnWithNodeModules, yarnPlugAndPlay].flatMap(consumersOf),
  row('npm, every package at once', async (published) => {
    const count = await installEverything(npm, published);
    return `${count} packages, with nothing of anybody else's`;
  }),
];
