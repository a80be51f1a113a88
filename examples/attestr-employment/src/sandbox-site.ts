import { startLocalServer } from '@bgc/example-parts/local-server';
import type { LocalServer } from '@bgc/example-parts/local-server';
import { day, hour } from '@bgc/example-parts/time';
import { createAttestrClient, createMemoryStore } from '@bgc/attestr';
import { createSandbox } from '@bgc/sandbox';

import type { Site } from './site.ts';

export interface StoryOptions {
  /** A magic value of the sandbox: `Clear`, `Alert`, `Hostile-Html`, `Errored`… */
  readonly employer: string;
  /** No webhook ever comes: the query has to do. */
  readonly losesWebhook?: boolean;
}

const url = 'https://ats.example.com/attestr';

/** Attestr in this process, and a real server for its webhooks: no credentials, no network, no waiting. */
export const openSandboxSite = ({ employer, losesWebhook = false }: StoryOptions, sandbox = createSandbox()): Site => {
  const { clock, callbacks } = sandbox;
  // "For the verification to be picked up for processing, this step is necessary": a check is associated to a profile.
  const account = sandbox.attestr.addAccount({ behaviour: { association: 'required' } });
  const { token: webhookToken } = sandbox.attestr.registerWebhook(account, { url });
  if (losesWebhook) callbacks.drop({ provider: 'attestr', times: 10 });
  let server: LocalServer | undefined;
  return {
    name: 'the sandbox',
    attestr: createAttestrClient({ ...account, fetch: sandbox.fetch, clock }),
    store: createMemoryStore({ clock }),
    wanted: {
      employment: {
        ...{ tag: 'application-17', employer, reg: 'E-1', position: 'Cook' },
        ...{ startDate: '2019-12-02', ended: true, endDate: '2020-03-19' },
        references: [{ name: 'Mentor One', position: 'Head chef', contact: '+910000000001' }],
      },
      document: new Blob(['%PDF-1.7\n% A relieving letter that nobody wrote.\n%%EOF\n'], { type: 'application/pdf' }),
      profile: { tag: 'application-17', name: 'Ada Example', email: 'ada@example.com' },
    },
    webhookToken,
    clientSecret: account.clientSecret,
    everyMs: 6 * hour,
    async listen(handler) {
      server = await startLocalServer(handler);
      callbacks.route(url, server.origin);
      return server.origin;
    },
    run: (work) => clock.run(work, { atMostMs: 15 * day }),
    close: async () => server?.close(),
  };
};
