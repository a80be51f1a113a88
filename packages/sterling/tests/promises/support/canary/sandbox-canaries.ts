import { letTimePass, watchSandbox } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';

import { createAccountWorld } from '../account-world.ts';
import { createRequests } from './requests.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { Surfaces } from './surfaces.ts';
import { typedDeeds } from './typed-deeds.ts';

/** In place of those that go to the planted provider. */
const others: Readonly<Record<string, string>> = {
  '1931-07-19': '1932-08-17',
  '15552370146': '15552481257',
  '900417263': '900528374',
};

/** Sends the sandbox canaries by every operation, takes its callbacks, and looks at what it says of all that. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces): Promise<void> => {
  const { sandbox, clock, client, packageId } = createAccountWorld();
  const { plant, giveText, noteAll } = watchSandbox({
    ...{ sandbox, canaries, surfaces, others },
    receiver: 'https://callbacks.example.com/',
  });
  const clients = [
    client(),
    client({ clientId: plant('clientId') }),
    client({ clientSecret: plant('clientSecret') }),
    client({ baseUrl: `${sandbox.sterling.options().baseUrl}/${plant('path')}` }),
  ];
  for (const each of clients) {
    const world = { client: each, clock, give: plant, giveText, canaries, surfaces } as CanaryWorld;
    for (const deed of Object.values(typedDeeds).flat()) await letTimePass(clock, deed(world));
  }
  // One that is taken, with all that comes of it.
  const [right] = clients;
  if (right === undefined) throw new Error('There is no client.');
  const world = { give: plant, giveText };
  const asked = createRequests(world).person('second');
  const address = { ...asked.address, ...{ regionCode: 'US-TX', postalCode: '73301', countryCode: 'US' } };
  const taken = { ...asked, address: { addressLine: plant('street'), ...address } };
  const made = await letTimePass(clock, right.candidates.create(taken));
  if (!made.ok) throw made.error;
  const { callback } = createRequests(world).terms('ordered');
  const order = { packageId, candidateId: made.value.id, callback, endUserCertificate: 'true' } as const;
  const ordered = await letTimePass(clock, right.screenings.create(order, { idempotencyKey: plant('key') }));
  if (!ordered.ok) throw ordered.error;
  sandbox.sterling.process(ordered.value.id, { result: 'alert' });
  const pdf = createRequests(world).pdf('uploaded');
  await letTimePass(clock, right.candidates.documents.upload(made.value.id, pdf, { fileName: plant('fileName') }));
  await clock.advance(3_600_000);
  surfaces.note('journal', sandbox.sterling.tokenRequests());
  await noteAll();
};
