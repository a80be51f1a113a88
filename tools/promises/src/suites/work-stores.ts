import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createMemoryStore } from '@bgc/core';
import type { Clock, WorkStore } from '@bgc/core';
import { openSqliteStore } from '@bgc/core/node';
import { onTestFinished } from 'vitest';

const openInNewFolder = (clock: Clock): WorkStore => {
  const folder = mkdtempSync(join(tmpdir(), 'bgc-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return openSqliteStore({ path: join(folder, 'store.sqlite'), clock });
};

/** Every kind of store that can be had without a service, by its name. */
export const workStores: readonly (readonly [name: string, open: (clock: Clock) => WorkStore])[] = [
  ['memory', (clock) => createMemoryStore({ clock })],
  ['SQLite', openInNewFolder],
];

/** Serves on loopback until the test has finished; gives the origin. */
export const serveOnLoopback = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
};
