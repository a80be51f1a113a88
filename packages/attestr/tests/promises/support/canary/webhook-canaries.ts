import { createAttestrSettlement } from '@bgc/attestr';
import { createAttestrWebhookHandler, signAttestrWebhook, verifyAttestrWebhook } from '@bgc/attestr/webhooks';
import type { AttestrWebhookOptions } from '@bgc/attestr/webhooks';
import { breakingBody, failingStore, ownError, plantDocument, watchReceiver } from '@bgc/promises';

import { callbacks } from '../../../../src/generated/callbacks.ts';
import type { CanaryWorld } from './canary-world.ts';

type Plant = (place: string) => string;
type Kind = keyof typeof callbacks;

interface Delivery {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A delivery as the spec has it, a canary in every text. */
const planted = (plant: Plant, kind: Kind, form: 'text' | 'object' = 'object'): Delivery => {
  const document = plantDocument(
    callbacks[kind].sensitive,
    (leaf) => plant(`delivery.${leaf}`),
    () => ({ [`${plant('delivery.unknown.name')}-900-00-0000`]: { inner: [plant('delivery.unknown.value')] } }),
    () => form,
  ) as Delivery;
  return kind === 'unknown' ? document : { ...document, event: kind };
};

/** Deliveries that come rightly signed. */
const deliveries = (plant: Plant): readonly Delivery[] => {
  const right = planted(plant, 'async.completed');
  const change = (payload: object): Delivery => ({ ...right, payload: { ...right.payload, ...payload } });
  return [
    ...(Object.keys(callbacks) as Kind[]).flatMap((kind) => [planted(plant, kind), planted(plant, kind, 'text')]),
    change({ output: { [plant('delivery.output.member')]: 1, verified: plant('delivery.no.day') } }),
    change({ output: [plant('delivery.output.list')] }),
    change({ output: { status: { [plant('delivery.output.object')]: 1 } } }),
    change({ _id: { [plant('delivery.id.member')]: 1 } }),
    change({ status: [plant('delivery.status')] }),
    { event: 'factx.query', payload: { profile: [plant('delivery.profile')] } },
    change({ long: plant('delivery.long').repeat(5_000) }),
  ];
};

/** Bodies with the right token that are no delivery, or not the one that was signed. */
const bodies = (plant: Plant, right: string): readonly (string | Uint8Array)[] => [
  right.slice(0, -4),
  right.replace('"output":', `"output":{"status":"${plant('delivery.second')}"},"output":`),
  right.replace(/"signature":"\w+"/, `"signature":"${plant('delivery.forged')}"`),
  right.replace(/"signature":"\w+"/, `"signature":{"a":"${plant('delivery.odd')}"}`),
  JSON.stringify({ event: 'async.completed', payload: plant('delivery.text.payload') }),
  JSON.stringify({ event: 7, payload: [plant('delivery.list.payload')] }),
  JSON.stringify([plant('delivery.list')]),
  plant('delivery.text'),
  new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(plant('delivery.bytes'))]),
  `${'['.repeat(5_000)}"${plant('delivery.deep')}"`,
  '',
];

/** A receiver with canaries in its own options, all of whose ways out are watched. */
const openReceiver = (world: CanaryWorld) => {
  const { client, store } = world;
  const { plant, options, noteEvent, settle, receive } = watchReceiver(world, {
    ...{ at: 'webhooks', answers: 'answer to a webhook' },
  });
  const [webhookToken, clientSecret] = [plant('webhookToken'), plant('clientSecret')];
  const common: AttestrWebhookOptions = {
    ...{ webhookToken: [plant('oldToken'), webhookToken], clientSecret: [plant('oldSecret'), clientSecret] },
    ...{ ...options, store, maxBytes: 60_000 },
    onEvent: async (event) => noteEvent(event),
  };
  const settlement = createAttestrSettlement({ client, store, onSettled: () => undefined });
  const handlers = [
    createAttestrWebhookHandler(common),
    createAttestrWebhookHandler({ ...common, namespace: 'strict', requireSignature: true }),
    createAttestrWebhookHandler({ ...common, namespace: 'settles', onEvent: settlement.receive }),
    createAttestrWebhookHandler({
      ...{ ...common, namespace: 'throws' },
      onEvent: () => Promise.reject(ownError(plant('onEvent'))),
    }),
    createAttestrWebhookHandler({ ...common, namespace: 'fails', store: failingStore(store, plant('store')) }),
  ];
  return { plant, webhookToken, clientSecret, common, handlers, noteEvent, settle, receive };
};

/** Everything that may come to a receiver, rightly and wrongly, and all that it says, answers and keeps. */
export const useWebhooks = async (world: CanaryWorld): Promise<void> => {
  const { plant, webhookToken, clientSecret, common, handlers, noteEvent, settle, receive } = openReceiver(world);
  const sign = async (delivery: Delivery, secret: string): Promise<string> =>
    (await signAttestrWebhook(delivery, { webhookToken, clientSecret: secret })).body;
  const all = deliveries(plant);
  const [first] = all;
  const right = first === undefined ? '' : await sign(first, clientSecret);
  const mismatched = first === undefined ? '' : await sign(first, plant('wrongSecret'));
  const signed = await Promise.all(all.map((delivery) => sign(delivery, clientSecret)));
  const { onDrift = () => undefined } = common;
  const trust = { webhookToken, clientSecret, onDrift };
  const deliver = async (body: string | Uint8Array, authorization: string): Promise<void> => {
    const headers = { authorization };
    for (const handler of handlers) await receive(handler, { headers, body });
    await settle(async () => noteEvent(await verifyAttestrWebhook({ headers, body }, trust)));
  };
  for (const body of [mismatched, ...signed, ...bodies(plant, right)]) await deliver(body, `Basic ${webhookToken}`);
  const wrong = [`Basic ${plant('wrongToken')}`, `Bearer ${webhookToken}`, `Basic ${webhookToken}${plant('longer')}`];
  for (const authorization of wrong) await deliver(right, authorization);
  const [handler = createAttestrWebhookHandler(common)] = handlers;
  const headers = { authorization: `Basic ${webhookToken}` };
  await receive(handler, { headers, body: breakingBody(plant('broken')), duplex: 'half' });
  await receive(handler, { headers, body: new ReadableStream(), duplex: 'half' });
  await receive(handler, { method: 'PUT', headers, body: plant('put') });
  await settle(async () => handler.purge(plant('purge') as never));
  const noText = { ...common, webhookToken: async () => [plant('no.text')] as never };
  await receive(createAttestrWebhookHandler(noText), { headers, body: right });
};
