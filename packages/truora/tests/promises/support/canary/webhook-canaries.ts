import { breakingBody, failingStore, letTimePass, ownError, plantDocument, watchReceiver } from '@bgc/promises';
import { createMemoryStore } from '@bgc/truora';
import { createTruoraWebhookHandler, signTruoraWebhook, verifyTruoraWebhook } from '@bgc/truora/webhooks';
import type { TruoraWebhookOptions } from '@bgc/truora/webhooks';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import type { CanaryWorld } from './canary-world.ts';
import { isNumber } from './planted-provider.ts';

type Plant = (place: string) => string;

type Kind = keyof typeof callbacks;

const typeOf: Partial<Readonly<Record<Kind, string>>> = { check: 'check', continuousCheck: 'continuous_check' };

/** A delivery as the spec has it, a canary in every text. */
const plantedEvents = (
  plant: Plant,
  kind: Kind,
  formOf: (at: string) => 'text' | 'object' = () => 'object',
): readonly object[] => {
  const document = plantDocument(
    callbacks[kind].sensitive,
    (leaf) => {
      const text = plant(`delivery.${leaf}`);
      return isNumber(leaf) ? 0.5 : text;
    },
    () => ({ [`${plant('delivery.unknown.name')}-900-00-0000`]: { inner: [plant('delivery.unknown.value')] } }),
    formOf,
  ) as { readonly events: readonly object[] };
  const type = typeOf[kind];
  return document.events.map((event) => ({ ...event, ...(type === undefined ? {} : { event_type: type }) }));
};

/** Claims that come rightly signed. */
const claims = (plant: Plant): readonly (readonly object[])[] => {
  const [event = {}] = plantedEvents(plant, 'check');
  return [
    ...(Object.keys(callbacks) as Kind[]).flatMap((kind) => [
      plantedEvents(plant, kind),
      plantedEvents(plant, kind, () => 'text'),
      plantedEvents(plant, kind, (at) => (at.endsWith('object') ? 'object' : 'text')),
    ]),
    [event, { id: plant('delivery.bad.id'), event_type: 'check', object: plant('delivery.bad.object') }],
    [{ ...event, object: { check_id: { [plant('delivery.object.member')]: 1 }, status: 'completed' } }],
    [{ event_type: 7, object: [plant('delivery.list')] }],
    [plant('delivery.text') as never],
    [{ ...event, long: plant('delivery.long').repeat(5_000) }],
  ];
};

const encoded = (document: unknown): string => btoa(JSON.stringify(document)).replaceAll('=', '');

/** Bodies that are no genuine delivery. */
const bodies = async (plant: Plant, signingKey: string): Promise<readonly (string | Uint8Array)[]> => {
  const [events = []] = claims(plant);
  const genuine = async (options: object = {}) => (await signTruoraWebhook(events, { signingKey, ...options })).body;
  const right = await genuine();
  const [, body = '', signature = ''] = right.split('.');
  return [
    right.slice(0, -4),
    `${encoded({ alg: 'none' })}.${body}.`,
    `${encoded({ alg: plant('header.alg') })}.${body}.${signature}`,
    `${encoded({ alg: 'HS256', kid: plant('header.kid'), crit: [plant('header.crit')] })}.${body}.${signature}`,
    `${right}.${plant('fourth')}`,
    await genuine({ signingKey: plant('wrong.key') }),
    await genuine({ algorithm: 'HS512' }),
    plant('text'),
    JSON.stringify({ events: [plant('json')] }),
    new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(plant('bytes'))]),
    '',
  ];
};

/** Everything that may come to a receiver, rightly and wrongly, and all that it says, answers and keeps. */
export const useWebhooks = async (world: CanaryWorld): Promise<void> => {
  const { clock, surfaces } = world;
  const { plant, options, noteEvent, settle, receive } = watchReceiver(world, {
    ...{ at: 'webhooks', answers: 'answer to a webhook' },
  });
  const signingKey = plant('signingKey');
  const store = createMemoryStore({ clock });
  const common: TruoraWebhookOptions = {
    ...{ ...options, signingKey: [plant('oldKey'), signingKey], store, maxBytes: 60_000 },
    onEvent: async (event) => noteEvent(event),
  };

  const handlers = [
    createTruoraWebhookHandler(common),
    createTruoraWebhookHandler({
      ...{ ...common, namespace: 'throws' },
      onEvent: () => Promise.reject(ownError(plant('onEvent'))),
    }),
    createTruoraWebhookHandler({ ...common, namespace: 'fails', store: failingStore(store, plant('store')) }),
  ];
  const signed = await Promise.all(
    claims(plant).map(async (events) => (await signTruoraWebhook(events, { signingKey, clock })).body),
  );
  const onDrift = surfaces.hooks.onDrift;
  for (const body of [...signed, ...(await bodies(plant, signingKey))]) {
    for (const handler of handlers) await receive(handler, { body });
    await settle(async () => {
      for (const event of await verifyTruoraWebhook(body, { signingKey, onDrift })) noteEvent(event);
    });
  }
  const [handler = createTruoraWebhookHandler(common)] = handlers;
  await receive(handler, { body: breakingBody(plant('broken')), duplex: 'half' });
  await receive(handler, { body: new ReadableStream(), duplex: 'half' });
  await receive(handler, { method: 'PUT', body: plant('put') });
  await settle(async () => handler.purge(plant('purge') as never));
  surfaces.note('webhook store', await letTimePass(clock, store.records.list('', { limit: 1_000 })));
};
