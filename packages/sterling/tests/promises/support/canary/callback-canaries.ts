import { createMemoryStore, isBgcError } from '@bgc/sterling';
import { createSterlingCallbackHandler, createSterlingDelivery, verifySterlingCallback } from '@bgc/sterling/callbacks';
import type { SterlingCallbackHandler, SterlingCallbackOptions } from '@bgc/sterling/callbacks';
import { breakingBody, failingStore, letTimePass, ownError, plantDocument, watchReceiver } from '@bgc/promises';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import type { CanaryWorld } from './canary-world.ts';

type Plant = (place: string) => string;

/** A callback as the spec has it, a canary in every text; with the candidate that version 2 puts in. */
const plantedCallback = (plant: Plant): { readonly type: string; readonly payload: { readonly id: string } } => {
  const document = plantDocument(
    callbacks.screening.sensitive,
    (leaf) => plant(`callback.${leaf}`),
    () => ({
      [`${plant('callback.unknown.name')}-900-00-0000`]: { inner: [plant('callback.unknown.value')] },
    }),
  );
  return { ...(document as { readonly payload: { readonly id: string } }), type: 'screening' };
};

const json = (document: unknown): string => JSON.stringify(document);

/** Bodies that come with the right credentials. */
const bodies = (plant: Plant): readonly (string | Uint8Array)[] => {
  const right = plantedCallback(plant);
  return [
    json(right),
    json(right).slice(0, -20),
    json({ ...right, type: plant('callback.type') }),
    json({ ...right, type: 7 }),
    json({ type: 'screening', payload: plant('callback.payload') }),
    json({ type: 'screening', payload: { id: { [plant('callback.id.member')]: 1 } } }),
    json({ type: 'screening', payload: [right.payload] }),
    json({
      ...right,
      payload: { ...right.payload, submittedAt: '2030-01-30T00:00:00Z', result: plant('callback.later') },
    }),
    json([plant('callback.list')]),
    plant('callback.text'),
    new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(plant('callback.bytes'))]),
    `${'['.repeat(5_000)}"${plant('callback.deep')}"`,
    json({ ...right, long: plant('callback.long').repeat(5_000) }),
  ];
};

const basic = (pair: string): string => `Basic ${btoa(pair)}`;

/** A receiver with canaries in its own options, all of whose ways out are watched. */
const openReceiver = (world: CanaryWorld) => {
  const { clock, surfaces, client } = world;
  const { plant, options, noteEvent, settle, receive } = watchReceiver(world, {
    ...{ at: 'callbacks', answers: 'answer to a callback' },
  });
  const credentials = `${plant('user')}:${plant('password')}`;
  const store = createMemoryStore({ clock });
  const common: SterlingCallbackOptions = {
    ...{ ...options, credentials, store, random: () => 0.5, maxBytes: 50_000, readScreening: client },
    onEvent: async (event) => noteEvent(event),
  };
  const sweep = (handler: SterlingCallbackHandler, ids: readonly string[]): Promise<void> =>
    settle(async () => {
      const { failures, ...report } = await handler.sweep({ ids, client });
      surfaces.note('sweep report', [report, failures.map(({ screeningId }) => screeningId)]);
      for (const { error } of failures) if (isBgcError(error)) surfaces.note('error', error);
    });
  const { id } = plantedCallback(plant).payload;
  return { plant, credentials, common, store, noteEvent, settle, receive, sweep, id };
};

type Receiver = ReturnType<typeof openReceiver>;

/** Delivers what makes a receiver read the screening again, and sweeps; what the provider answers is the world's. */
export const readAgain = async (world: CanaryWorld): Promise<void> => {
  const { plant, credentials, common, receive, sweep, id } = openReceiver(world);
  const handler = createSterlingCallbackHandler(common);
  const headers = { authorization: basic(credentials) };
  const all = bodies(plant);
  for (const body of [all[0], all[7]]) await receive(handler, { headers, body });
  await sweep(handler, [id]);
};

/** Delivers everything that may come, rightly and wrongly, to receivers of several kinds. */
const deliverEverything = async ({
  plant,
  credentials,
  common,
  store,
  noteEvent,
  settle,
  receive,
  sweep,
  id,
}: Receiver) => {
  const throwing = { ...common, namespace: 'throws', onEvent: () => Promise.reject(ownError(plant('onEvent'))) };
  const handlers = [
    createSterlingCallbackHandler(common),
    createSterlingCallbackHandler(throwing),
    createSterlingCallbackHandler({ ...common, namespace: 'fails', store: failingStore(store, plant('store')) }),
  ];
  const authorizations = [
    basic(credentials),
    basic(`${plant('user')}:${plant('wrong.password')}`),
    basic(`${plant('wrong.user')}:${plant('password')}`),
    `Basic ${plant('malformed')}`,
    `Bearer ${plant('bearer')}`,
  ];
  for (const body of bodies(plant))
    for (const authorization of authorizations) {
      const headers = { authorization };
      for (const handler of handlers) await receive(handler, { headers, body });
      const options = { credentials, ...(common.onDrift === undefined ? {} : { onDrift: common.onDrift }) };
      await settle(async () => noteEvent(await verifySterlingCallback({ headers, body }, options)));
    }
  for (const handler of handlers) await sweep(handler, [id, `../${plant('sweep.id')}`, `\ud800${plant('sweep.half')}`]);
};

/** What is wrong with a delivery, an option or an argument by itself. */
const misuseEverything = async ({ plant, credentials, common, settle, receive, id }: Receiver): Promise<void> => {
  const handler = createSterlingCallbackHandler(common);
  const headers = { authorization: basic(credentials) };
  await receive(handler, { headers, body: breakingBody(`{"type":"${plant('broken')}`), duplex: 'half' });
  await receive(handler, { headers, body: new ReadableStream(), duplex: 'half' });
  await receive(handler, { method: 'PUT', headers, body: plant('put') });
  const nobody = { [plant('track.member')]: plant('track') } as never;
  const wrong = [plant('no.colon'), `:${plant('no.user')}`, { username: `${plant('colon')}:`, password: 'x' }, []];
  const steps: readonly (() => unknown)[] = [
    () => handler.track(id),
    () => handler.track(nobody),
    () => handler.untrack(nobody),
    () => createSterlingCallbackHandler(common).sweep({ client: undefined as never, ids: [id] }),
    () => handler.purge(plant('purge') as never),
    ...wrong.map((each) => () => createSterlingCallbackHandler({ ...common, credentials: each })),
    () => createSterlingCallbackHandler({ ...common, namespace: `/${plant('namespace')}` }),
    () => createSterlingDelivery({ screening: { id }, credentials: plant('no.colon') }),
  ];
  for (const step of steps) await settle(async () => step());
};

/** Everything that may come to a receiver, and all that it says, answers and keeps. */
export const useCallbacks = async (world: CanaryWorld): Promise<void> => {
  const receiver = openReceiver(world);
  await deliverEverything(receiver);
  await misuseEverything(receiver);
  world.surfaces.note(
    'callback store',
    await letTimePass(world.clock, receiver.store.records.list('', { limit: 1_000 })),
  );
};
