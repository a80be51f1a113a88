import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PublishedPackages } from '../published-packages.ts';
import type { ClientCall } from './client-call.ts';
import { clientCalls } from './client-calls.ts';
import type { ManagedFolder, PackageManager } from './package-manager.ts';

const SANDBOX = '@bgc/sandbox';

/** A client in a project that has nothing else, or nothing but the sandbox. */
export interface InstalledClient {
  readonly call: ClientCall;
  readonly folder: string;
  readonly managed: ManagedFolder;
}

const names = (list: readonly string[]): string => [...new Set(list)].toSorted().join(', ');

/** Says what was installed beside, or instead of, what should be: nothing of anybody else's. */
const demand = ({ installed }: ManagedFolder, wanted: readonly string[], what: string): void => {
  const [found, expected] = [names(installed()), names(wanted)];
  if (found !== expected) throw new Error(`${what} installed ${found}; it should be ${expected} and nothing else.`);
};

const callOf = (client: string): ClientCall => {
  const call = clientCalls.find((one) => one.client === client);
  if (!call) throw new Error(`There is no call of ${client} in client-calls.ts.`);
  return call;
};

/** Installs a client into an empty folder, and looks at what came. */
export const installClient = async (
  manager: PackageManager,
  published: PublishedPackages,
  client: string,
  purpose: string,
): Promise<InstalledClient> => {
  const call = callOf(client);
  const folder = join(published.room, `${manager.name}-${client}-${purpose}`.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  const managed = await manager.open(published, folder);
  await managed.add(client, false);
  demand(managed, call.brings, `${manager.name}, asked for ${client},`);
  return { call, folder, managed };
};

/** Installs a client, and then the sandbox beside it. */
export const installWithSandbox = async (
  manager: PackageManager,
  published: PublishedPackages,
  client: string,
): Promise<InstalledClient> => {
  const installed = await installClient(manager, published, client, 'and the sandbox');
  await installed.managed.add(SANDBOX, true);
  const wanted = [...installed.call.brings, SANDBOX];
  demand(installed.managed, wanted, `${manager.name}, asked for ${client} and ${SANDBOX},`);
  return installed;
};

/** Installs all that was published into one folder: it must be all that comes. Gives the number of packages. */
export const installEverything = async (manager: PackageManager, published: PublishedPackages): Promise<number> => {
  const folder = join(published.room, `${manager.name}-everything`);
  mkdirSync(folder);
  const managed = await manager.open(published, folder);
  const all = [...published.versions.keys()];
  for (const name of all) await managed.add(name, false);
  demand(managed, all, `${manager.name}, asked for everything,`);
  return all.length;
};

/** Every client, each in a folder of its own. */
export const installClients = async (
  manager: PackageManager,
  published: PublishedPackages,
): Promise<readonly InstalledClient[]> => {
  const clients: InstalledClient[] = [];
  for (const { client } of clientCalls) clients.push(await installWithSandbox(manager, published, client));
  return clients;
};

/** Writes a program into the folder of a client and runs it. Throws where it does not end with `proof`. */
export const runIn = async (
  { folder, managed, call }: InstalledClient,
  file: string,
  text: string,
  proof: string,
): Promise<void> => {
  writeFileSync(join(folder, file), text);
  const { exitCode, output } = await managed.node(file);
  if (exitCode !== 0 || !output.includes(proof))
    throw new Error(`${call.client}: ${file} ended with ${exitCode}:\n${output.trim().slice(-3_000)}`);
};
