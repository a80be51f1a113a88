import { letTimePass, watchSandbox } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';

import { openWorld } from '../promise-world.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { Surfaces } from './surfaces.ts';
import { employment, typedDeeds } from './typed-deeds.ts';

/** In place of those that go to the planted provider. */
const others: Readonly<Record<string, string>> = {
  '19-07-1931': '19-07-1931 elsewhere',
  '23-08-1951': '23-08-1951 elsewhere',
  '15552370146': '15552370147',
};

/** Sends the sandbox canaries by every operation, takes its webhooks, and looks at what it says of all that. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces): Promise<void> => {
  const { sandbox, clock, client } = openWorld({ webhookRetryAfterMs: [60_000] });
  sandbox.attestr.registerWebhook('account-1', { url: 'https://receiver.example.com/attestr' });
  const { plant, giveText, noteAll } = watchSandbox({
    ...{ sandbox, canaries, surfaces, others },
    receiver: 'https://receiver.example.com/',
  });
  const clients = [
    client(),
    client({ authToken: plant('authToken') }),
    client({ baseUrl: `${sandbox.attestr.options().baseUrl}/${plant('path')}` }),
  ];
  const quiet = { note: () => undefined };
  for (const each of clients) {
    const own = { client: each, clock, give: plant, giveText, canaries, surfaces: quiet } as never as CanaryWorld;
    const deeds = Object.values(typedDeeds).flatMap((all) => all.slice(0, 1));
    for (const deed of deeds) await letTimePass(clock, deed(own));
  }
  // One that is taken, with all that comes of it.
  const documents = [sandbox.attestr.addMedia('account-1', { originalName: `${plant('originalName')}.pdf` })] as const;
  const request = { ...employment({ give: (place) => plant(`taken.${place}`), giveText }), documents };
  const made = await letTimePass(clock, client().employmentChecks.create(request));
  if (!made.ok) throw made.error;
  sandbox.attestr.finish(made.value._id, { status: 'Alert', description: `<p>${plant('description')}</p>` });
  await clock.advance(3_600_000);
  await noteAll();
};
