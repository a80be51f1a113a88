import type { PublishedPackages } from '../published-packages.ts';
import { callInProcess } from './call-in-process.ts';
import { installWithSandbox } from './installed-clients.ts';
import { npm } from './npm.ts';

/** Installs one client with npm and calls it. Throws where it does not do what it should. */
export const tryClient = async (client: string, published: PublishedPackages): Promise<void> =>
  callInProcess(await installWithSandbox(npm, published, client), 'ESM');
