import { readFile } from 'node:fs/promises';

import { createAttestrClient } from '@bgc/attestr';
import { documentFromFile, openSqliteStore } from '@bgc/attestr/node';
import { startLocalServer } from '@bgc/example-parts/local-server';
import type { LocalServer } from '@bgc/example-parts/local-server';
import { portFrom, required } from '@bgc/example-parts/required';
import type { Variables } from '@bgc/example-parts/required';
import { hour } from '@bgc/example-parts/time';

import type { Employment, Site, Wanted } from './site.ts';

/** Whoever means it writes it out. */
export const orderPhrase = 'and-pay-for-a-check-of-a-real-person';

export interface LiveOptions {
  /** A JSON file with the employment, without its documents. */
  readonly employment?: string | undefined;
  /** What proves it: a JPEG, PNG or PDF. */
  readonly document?: string | undefined;
  /** The id of the candidate's profile. */
  readonly profile?: string | undefined;
  readonly order?: string | undefined;
  /** The id of a check that was ordered before. */
  readonly check?: string | undefined;
  readonly everySeconds?: string | undefined;
}

const wantedFrom = async ({ employment, document, profile, order, check }: LiveOptions): Promise<Wanted> => {
  if (check !== undefined) return { checkId: check };
  if (employment === undefined || document === undefined)
    throw new Error(
      'Name what is verified, --employment=FILE, and what proves it, --document=FILE; or a check that was ordered, --check=ID.',
    );
  if (order !== orderPhrase) throw new Error(`This is billed. If you mean it: --order=${orderPhrase}`);
  return {
    // The client looks at every member before anything is sent.
    employment: JSON.parse(await readFile(employment, 'utf8')) as Employment,
    document: await documentFromFile(document),
    ...(profile === undefined ? {} : { profile }),
  };
};

const everyFrom = (everySeconds: string | undefined): number => {
  if (everySeconds === undefined) return 6 * hour;
  const everyMs = Number(everySeconds) * 1000;
  if (!(everyMs > 0)) throw new Error('--every-seconds is a number above 0.');
  return everyMs;
};

/** Attestr itself. */
export const openLiveSite = async (variables: Variables, options: LiveOptions): Promise<Site> => {
  const names = ['ATTESTR_AUTH_TOKEN', 'ATTESTR_CLIENT_SECRET', 'ATTESTR_WEBHOOK_TOKEN'] as const;
  const known = required(variables, names);
  const { ATTESTR_CLIENT_SECRET: clientSecret, ATTESTR_WEBHOOK_TOKEN: webhookToken } = known;
  const port = portFrom(variables, 'ATTESTR_WEBHOOK_PORT', 4020);
  const everyMs = everyFrom(options.everySeconds);
  const baseUrl = variables['ATTESTR_BASE_URL'];
  const wanted = await wantedFrom(options);
  const store = openSqliteStore({ path: variables['ATTESTR_STORE'] ?? 'attestr-employment.sqlite' });
  let server: LocalServer | undefined;
  return {
    name: 'Attestr',
    attestr: createAttestrClient({
      authToken: known.ATTESTR_AUTH_TOKEN,
      clientSecret,
      ...(baseUrl ? { baseUrl } : {}),
    }),
    store,
    wanted,
    webhookToken,
    clientSecret,
    everyMs,
    async listen(handler) {
      server = await startLocalServer(handler, port);
      return server.origin;
    },
    run: (work) => work(),
    async close() {
      await server?.close();
      store.close();
    },
  };
};
