import { once } from 'node:events';

import { startLocalServer } from '@bgc/example-parts/local-server';
import { createTruoraClient } from '@bgc/truora';
import { openSqliteStore } from '@bgc/truora/node';

import { ensureHook } from './ensure-hook.ts';
import type { LiveSettings } from './live-settings.ts';
import { createReceiver } from './receiver.ts';

const keyOf = async ({ apiKey, url, baseUrl }: NonNullable<LiveSettings['hook']>): Promise<string> => {
  const truora = createTruoraClient({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) });
  return (await ensureHook(truora, url, undefined)).signingKey;
};

/** Receives Truora's webhooks, and prints them, until the program is told to stop. */
export const runLive = async (settings: LiveSettings, say: (text: string) => void): Promise<number> => {
  const { hook, port, storeFile } = settings;
  const signingKeys = [...settings.signingKeys, ...(hook ? [await keyOf(hook)] : [])];
  using store = openSqliteStore({ path: storeFile });
  const receiver = createReceiver({
    signingKey: signingKeys,
    store,
    onRow: (row) => say(row.map((cell) => cell ?? '–').join('  ')),
    onRefused: (reason) => say(`refused: ${reason}`),
  });
  await using server = await startLocalServer(receiver, port);
  say(`Listening on ${server.origin}, for deliveries signed with ${signingKeys.length} key(s). Ctrl+C ends it.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  return 0;
};
