import { createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import { documentFromFile } from '@bgc/attestr/node';

import type { CanaryWorld } from './canary-world.ts';
import { employment, profile } from './typed-deeds.ts';
import type { Deed } from './typed-deeds.ts';

const own = ({ give }: CanaryWorld, place: string): string => give(`refused.${place}`);

const wrongEmployments: readonly ((world: CanaryWorld) => object)[] = [
  (world) => ({ startDate: own(world, 'startDate') }),
  (world) => ({ endDate: own(world, 'endDate') }),
  (world) => ({ endDate: '1901-01-01', position: own(world, 'out.of.order') }),
  (world) => ({ ended: own(world, 'ended') }),
  (world) => ({ ended: false, endDate: own(world, 'endDate.of.none') }),
  (world) => ({ documents: own(world, 'documents') }),
  (world) => ({ documents: [{ [own(world, 'document.name')]: own(world, 'document') }] }),
  (world) => ({ references: [own(world, 'reference')] }),
  (world) => ({ references: [{ name: own(world, 'reference.name'), email: own(world, 'reference.email') }] }),
  (world) => ({ references: [{ [own(world, 'reference.member')]: own(world, 'reference.value') }] }),
  (world) => ({ tag: { [own(world, 'tag.name')]: own(world, 'tag') } }),
  (world) => ({ [own(world, 'member.name')]: own(world, 'member.value') }),
  (world) => ({ webhook: own(world, 'webhook') }),
];

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** What is refused before anything is sent. */
const refusedBefore: readonly Deed[] = [
  ...wrongEmployments.map(
    (wrong): Deed =>
      (world) =>
        world.client.employmentChecks.create({ ...employment(world), ...wrong(world) }),
  ),
  (world) => world.client.employmentChecks.create(own(world, 'no.object') as never),
  (world) => world.client.educationChecks.create({ tag: own(world, 'level.tag'), level: own(world, 'level') } as never),
  (world) => world.client.addressChecks.create({ tag: 'T', address: own(world, 'address'), pocType: 'OTHER' } as never),
  (world) => world.client.addressChecks.create({ tag: 'T', address: 'A', pocType: own(world, 'pocType') } as never),
  (world) => world.client.documentChecks.create({ tag: 'T', reg: 'R', docType: own(world, 'docType') as never }),
  (world) =>
    world.client.documentChecks.create(
      { tag: 'T', reg: `\ud800${own(world, 'reg.half')}` },
      {
        timeoutMs: own(world, 'option') as never,
      },
    ),
  (world) => world.client.profiles.create({ ...profile(world, 'createProfile'), mobile: own(world, 'mobile') }),
  (world) => world.client.profiles.create({ ...profile(world, 'createProfile'), email: own(world, 'email') }),
  (world) => world.client.profiles.get(`../${own(world, 'path')}`),
  (world) => world.client.profiles.associate('AX1', { [own(world, 'request.name')]: own(world, 'request') } as never),
  (world) => world.client.profiles.answerQuery('AX1', 'AQ1', { response: own(world, 'response').repeat(800) }),
  (world) => world.client.requests.get(`\ud800${own(world, 'path.half')}`),
  (world) => world.client.requests.get('AR1', { headers: { 'x-own': `${own(world, 'header')}\r\nx: y` } }),
  (world) => world.client.requests.waitForResult('AR1', { everyHour: own(world, 'wait') } as never),
  (world) => world.client.requests.waitForResult('AR1', { resume: own(world, 'resume') as never }),
  (world) => world.client.media.uploadImage(text(own(world, 'no.image'))),
  (world) =>
    world.client.media.uploadDocument(text(`%PDF-1.7 ${own(world, 'bytes')}`), { fileName: own(world, 'fileName') }),
  (world) => world.client.media.uploadDocument(own(world, 'source') as never),
  (world) => {
    const failing = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error(own(world, 'stream'))),
    });
    return world.client.media.uploadDocument(failing);
  },
  (world) => documentFromFile(`${own(world, 'file.path')}/letter.pdf`),
  (world) => world.clientWith({ clientSecret: async () => [own(world, 'secret')] as never }).requests.get('AR1'),
];

const interrupted: readonly Deed[] = [
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(0, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.requests.get(give('getAsyncRequest.parameter.asyncId'), { signal: controller.signal });
  },
  (world) => {
    const controller = new AbortController();
    controller.abort(new Error(world.give('call.abort.reason')));
    return world.client.employmentChecks.create(employment(world), { signal: controller.signal });
  },
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(45_000, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.requests.waitForResult(give('getAsyncRequest.parameter.asyncId'), { signal: controller.signal });
  },
];

const verified = (id: string) =>
  ({ kind: 'completed', trust: 'verified', _id: id, output: { status: 'Clear' } }) as never;

/** The settlement, whose store fails, is held by another, and whose requests are not what was said. */
const settling: readonly Deed[] = [
  (world) => {
    const { leases, records } = createMemoryStore({ clock: world.clock });
    const insert = (): Promise<never> => Promise.reject(new Error(`UNIQUE constraint failed: ${own(world, 'store')}`));
    const store = { leases, records: { ...records, insert } };
    const settlement = createAttestrSettlement({ client: world.client, store, onSettled: () => undefined });
    return settlement.receive(verified(own(world, 'settled.id')));
  },
  (world) => {
    const { leases, records } = createMemoryStore({ clock: world.clock });
    const store = { leases: { ...leases, acquire: () => Promise.resolve(undefined) }, records };
    const settlement = createAttestrSettlement({
      client: world.client,
      store,
      onSettled: () => undefined,
      waitMs: 300,
    });
    return settlement.receive(verified(own(world, 'held.id')));
  },
  ({ client, store, give }) => {
    const settlement = createAttestrSettlement({ client, store, onSettled: () => undefined });
    return settlement.receive({ kind: 'errored', _id: give('getAsyncRequest.parameter.asyncId') });
  },
  (world) => {
    const { client, store } = world;
    const settlement = createAttestrSettlement({ client, store, onSettled: () => undefined });
    return settlement.waitForResult({ _id: own(world, 'waited.id'), webhook: false });
  },
  async (world) => {
    const { client, store } = world;
    const settlement = createAttestrSettlement({ client, store, onSettled: () => undefined });
    return settlement.purge(own(world, 'purge') as never);
  },
];

/** What is no call to one operation that is answered. */
export const particularDeeds: readonly Deed[] = [...refusedBefore, ...interrupted, ...settling];
