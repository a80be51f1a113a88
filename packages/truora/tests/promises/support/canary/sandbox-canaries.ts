import { letTimePass, watchSandbox } from '@bgc/promises';
import type { Canaries } from '@bgc/promises';

import { colombian, openWorld } from '../promise-world.ts';
import type { CanaryWorld } from './canary-world.ts';
import type { Surfaces } from './surfaces.ts';
import { typedDeeds } from './typed-deeds.ts';

/** In place of those that go to the planted provider. */
const others: Readonly<Record<string, string>> = {
  '1931-07-19': '1933-05-17',
  '1951-08-23': '1953-06-21',
  '1932-07-19': '1934-05-17',
  '15552370146': '15552481257',
};

/** Sends the sandbox canaries by every operation, takes its webhooks, and looks at what it says of all that. */
export const useSandbox = async (canaries: Canaries, surfaces: Surfaces): Promise<void> => {
  const { sandbox, clock, client } = openWorld({ turnaround: 60_000 });
  const { plant, giveText, noteAll } = watchSandbox({
    ...{ sandbox, canaries, surfaces, others },
    receiver: 'https://receiver.example.com/',
  });
  const clients = [
    client(),
    client({ apiKey: plant('apiKey') }),
    client({ baseUrl: `${sandbox.truora.options().baseUrl}/${plant('path')}` }),
  ];
  const quiet = { note: () => undefined };
  for (const each of clients) {
    const world = { client: each, clock, give: plant, giveText, canaries, surfaces: quiet } as never as CanaryWorld;
    for (const deed of Object.values(typedDeeds).flat()) await letTimePass(clock, deed(world));
  }
  // One that is taken, with all that comes of it.
  const [right] = clients;
  if (right === undefined) throw new Error('There is no client.');
  const texts = ['first_name', 'last_name', 'custom_input'].map((name) => [name, plant(`taken.${name}`)]);
  const national_id = canaries.plantText('sandbox.taken.national_id', 'withheld', '48151623');
  const made = await letTimePass(
    clock,
    right.checks.create({ ...Object.fromEntries(texts), ...colombian, national_id }),
  );
  if (!made.ok) throw made.error;
  await clock.advance(3_600_000);
  await noteAll();
};
