import { letTimePass, turnsUntil, valueOf } from '@bgc/promises';

import { openAccount, pdf } from '../../../src/resources/account-world.fixture.ts';

type Account = NonNullable<Parameters<typeof openAccount>[0]>;

/** An emulated app whose checks end by hand only. Time goes from timer to timer, so that whatever hangs is seen. */
export const openWorld = (behaviour: NonNullable<Account['behaviour']> = {}) => {
  const world = openAccount({ behaviour: { turnaround: 'never', ...behaviour } });
  const { clock } = world.sandbox;
  return {
    ...world,
    clock,
    settled: <T>(work: Promise<T>): Promise<T> => valueOf(clock, work),
    ending: <T>(work: Promise<T>) => letTimePass(clock, work),
    /** How often an operation reached the emulator. */
    sends: (operation: string): number => world.sandbox.journal.counts().byOperation[`attestr.${operation}`] ?? 0,
  };
};

export type PromiseWorld = ReturnType<typeof openWorld>;

/**
 * Uses every part of the client once. Some are loaded from the disk when they are first needed, which takes real time: a test that moves a
 * virtual one past it would see timeouts that nobody else does.
 */
export const loadEverything = async (): Promise<void> => {
  const world = openWorld();
  const attestr = world.client();
  const use = async (): Promise<void> => {
    const { _id } = await attestr.media.uploadDocument(pdf());
    await (await attestr.media.stream(_id)).bytes();
    const created = await attestr.employmentChecks.create(world.employment());
    world.sandbox.attestr.finish(created._id);
    await attestr.requests.get(created._id);
    const path = { version: 'v1', asyncId: created._id };
    await attestr.api.GET('/api/{version}/public/async/{asyncId}', { params: { path } });
  };
  let ended = false;
  const work = use().finally(() => (ended = true));
  await turnsUntil(world.clock, () => ended);
  await work;
};
