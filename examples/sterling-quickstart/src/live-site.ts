import { readFile } from 'node:fs/promises';

import { startLocalServer, type LocalServer } from '@bgc/example-parts/local-server';
import { createSterlingClient, systemClock, type CandidateRequest } from '@bgc/sterling';
import { openSqliteStore } from '@bgc/sterling/node';

import type { LiveSettings } from './live-settings.ts';
import { madeUpPerson } from './made-up-person.ts';
import type { Site } from './site.ts';

const next = {
  integration: (id: string) =>
    `Log in to Sterling's developer portal with client id and secret, find screening ${id}, and process its report. This program waits.`,
  production: (id: string) =>
    `Sterling works on screening ${id}: mostly 24 to 72 hours. This program waits, for 7 days at most.`,
} as const;

/** Sterling itself. */
export const openLiveSite = async (settings: LiveSettings): Promise<Site> => {
  const { environment, clientId, clientSecret, candidateFile, callback, baseUrl } = settings;
  const person =
    candidateFile === undefined
      ? madeUpPerson(String(systemClock.now()))
      : (JSON.parse(await readFile(candidateFile, 'utf8')) as CandidateRequest);
  const store = openSqliteStore({ path: settings.storeFile });
  let server: LocalServer | undefined;
  return {
    name: `Sterling, ${environment}`,
    sterling: createSterlingClient({ environment, clientId, clientSecret, ...(baseUrl && { baseUrl }) }),
    clock: systemClock,
    store,
    person,
    ...(callback && { callback }),
    everyMs: settings.everyMs ?? (environment === 'integration' ? 30_000 : 15 * 60_000),
    async listen(handler) {
      if (callback) server = await startLocalServer(handler, callback.port);
    },
    processReport: next[environment],
    run: (work) => work(),
    async close() {
      await server?.close();
      store.close();
    },
  };
};
