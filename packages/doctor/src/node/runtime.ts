import process from 'node:process';

import type { ProxySetting } from '../checks/proxy.ts';

/** Which Node this is, where it is one: Bun and Deno say so too. */
export const thisRuntime = (): Pick<ProxySetting, 'nodeVersion' | 'execArgv'> => {
  const { node, bun, deno } = process.versions;
  return { nodeVersion: bun === undefined && deno === undefined ? node : undefined, execArgv: process.execArgv };
};
