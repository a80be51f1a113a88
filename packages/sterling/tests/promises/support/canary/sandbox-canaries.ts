import { letTimePass } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';

import { createAccountWorld } from '../account-world.ts';
import { createRequests } from './requests.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { Surfaces } from './surfaces.ts';
import { typedDeeds } from './typed-deeds.ts';

const adminPaths = ['journal', 'counts', 'faults', 'clock', 'callbacks/deliveries'];

/** In place of those that go to the planted provider. */
const others: Readonly<Record<string, string>> = {
  '1931-07-19': '1932-08-17',
  '15552370146': '15552481257',
  '900417263': '900528374',
};

/** Sends the sandbox canaries by every operation, takes its callbacks, and looks at what it says of all that. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces): Promise<void> => {
  const { sandbox, clock, client, packageId } = createAccountWorld();
  sandbox.journal.subscribe((entry) => surfaces.note('journal', entry));
  sandbox.callbacks.route('https://callbacks.example.com/', async (request) => {
    await request.text();
    return new Response(`${canaries.plant('sandbox.answer', 'withheld')}`, { status: 500 });
  });
  const plant = (place: string): string => canaries.plant(`sandbox.${place}`, 'withheld');
  const giveText = (place: string, text: string): string =>
    canaries.plantText(`sandbox.${place}`, 'withheld', others[text] ?? text);
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
  surfaces.note('journal', sandbox.callbacks.deliveries());
  surfaces.note('journal', sandbox.journal.entries());
  surfaces.note('journal', sandbox.journal.counts());
  surfaces.note('journal', sandbox.sterling.tokenRequests());
  for (const path of adminPaths)
    surfaces.note('journal', await (await sandbox.fetch(`http://127.0.0.1/_sandbox/${path}`)).text());
};
