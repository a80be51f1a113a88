import { createMemoryStore } from '@bgc/sterling';
import { turnsUntil } from '@bgc/promises';

import { createAccountWorld, pdf, person } from './account-world.ts';
import { createThings } from './things.ts';
import { ways } from './ways.ts';

/**
 * Uses every part of the client once. Some are loaded from the disk when they are first needed, which takes real time: a test that moves a
 * virtual one past it would see timeouts that nobody else does.
 */
export const loadEverything = async (): Promise<void> => {
  const world = createAccountWorld();
  const things = createThings(world);
  const sterling = world.client({ store: createMemoryStore({ clock: world.clock }) });
  const use = async (): Promise<void> => {
    const { id } = await sterling.candidates.create(person('loading'));
    await sterling.candidates.edit(id, { phone: '+15555550100' });
    await sterling.candidates.documents.upload(id, new Blob([pdf() as BlobPart]), { fileName: 'consent.pdf' });
    await sterling.api.GET('/v1/packages');
    const report = await ways.getScreeningReport.prepare(things);
    await report(sterling, {});
  };
  let ended = false;
  const work = use().finally(() => (ended = true));
  await turnsUntil(world.clock, () => ended);
  await work;
};
