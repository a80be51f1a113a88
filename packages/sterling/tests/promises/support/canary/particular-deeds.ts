import { createMemoryStore, missingFields } from '@bgc/sterling';
import { documentFromFile } from '@bgc/sterling/node';

import { createRequests } from './requests.ts';
import type { Deed } from './typed-deeds.ts';

const own =
  (place: string): ((world: Parameters<Deed>[0]) => string) =>
  ({ give }) =>
    give(`refused.${place}`);

const wrongPeople: readonly ((world: Parameters<Deed>[0]) => object)[] = [
  (world) => ({ ssn: own('ssn')(world) }),
  (world) => ({ dob: own('dob')(world) }),
  (world) => ({ phone: own('phone')(world) }),
  (world) => ({ email: own('email')(world) }),
  (world) => ({ givenName: { [own('givenName.member')(world)]: own('givenName')(world) } }),
  (world) => ({ [own('member.name')(world)]: own('member.value')(world), familyName: ' ' }),
  (world) => ({ address: { regionCode: own('regionCode')(world), countryCode: own('countryCode')(world) } }),
  (world) => ({ address: own('address')(world) }),
  (world) => ({ driversLicense: { issuingAgency: own('issuingAgency')(world), licenseNumber: own('licence')(world) } }),
  (world) => ({ aliases: [own('alias')(world), { givenName: own('alias.givenName')(world) }] }),
];

const wrongOrders: readonly ((world: Parameters<Deed>[0]) => object)[] = [
  (world) => ({ endUserCertificate: own('endUserCertificate')(world) }),
  (world) => ({ callback: { uri: `http://callbacks.example.com/${own('callback.uri')(world)}` } }),
  (world) => ({ callback: { uri: `https://a:${own('callback.uri.password')(world)}@callbacks.example.com/` } }),
  (world) => ({ callback: { uri: 'https://example.com/', credentials: { 'basic-auth': own('basic-auth')(world) } } }),
  (world) => ({ invite: own('invite')(world) }),
  (world) => ({ invite: { method: own('invite.method')(world) } }),
  (world) => ({ candidateId: [own('candidateId')(world)] }),
];

/** What is refused before anything is sent. */
const refusedBefore: readonly Deed[] = [
  ...wrongPeople.flatMap((wrong): readonly Deed[] => [
    (world) => world.client.candidates.create({ ...createRequests(world).person('createCandidate'), ...wrong(world) }),
    (world) =>
      world.client.candidates.update(own('id')(world), {
        ...createRequests(world).person('updateCandidate'),
        ...wrong(world),
      }),
    (world) => world.client.candidates.edit(world.give('updateCandidate.edit.id'), wrong(world)),
  ]),
  ...wrongOrders.flatMap((wrong): readonly Deed[] => [
    (world) =>
      world.client.screenings.create({ ...createRequests(world).terms('createScreening'), ...wrong(world) } as never),
    (world) => {
      const screening = { ...createRequests(world).terms('createSubscription'), ...wrong(world) };
      const schedule = { startAt: own('startAt')(world), interval: { unit: own('unit')(world), value: 1 } };
      return world.client.subscriptions.create({ screening, schedule });
    },
  ]),
  (world) =>
    world.client.screenings.create(
      { ...createRequests(world).terms('createScreening'), endUserCertificate: 'true' },
      { idempotencyKey: `${own('key')(world)}\nx` },
    ),
  (world) => world.client.screenings.reportByLink(own('id')(world), { [own('token')(world)]: 1 } as never),
  (world) => world.client.candidates.get(`../${own('path')(world)}`),
  (world) => world.client.candidates.edit(`../${own('path')(world)}`, {}),
  (world) => world.client.candidates.get(`\ud800${own('path.half')(world)}`),
  (world) => world.client.candidates.listPage({ givenName: `\ud800${own('query')(world)}` }),
  (world) => world.client.packages.list({ headers: { 'x-own': `${own('header')(world)}\r\nx: y` } }),
  (world) => world.client.packages.list({ timeoutMs: own('option')(world) as never }),
  (world) => world.client.packages.list({ timeout: own('option.value')(world) } as never),
  (world) => world.client.candidates.purge(own('purge')(world) as never),
  (world) => world.client.identities.create({ candidateId: '1', type: own('identity.type')(world) }),
  (world) =>
    world.client.identities.verify('1', {
      kba: {
        questions: [{ id: '1', answers: ['a'] }],
        answers: [{ questionId: '1', response: own('response')(world) }],
      },
    }),
  (world) => world.client.candidates.trust('1', { identityId: [own('identityId')(world)] as never }),
  (world) => world.client.screenings.adverseActions.create('1', { comment: [own('comment')(world)] as never }),
  (world) =>
    world.client.screenings.documents.upload('1', new TextEncoder().encode(own('no.pdf')(world)), {
      documentType: own('documentType')(world) as never,
      party: own('party')(world) as never,
    }),
  (world) =>
    world.client.candidates.documents.upload('1', new TextEncoder().encode(own('no.pdf')(world)), {
      fileName: own('fileName')(world),
    }),
  (world) => world.client.candidates.documents.upload('1', own('source')(world) as never, { fileName: 'a.pdf' }),
  (world) => {
    const failing = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error(own('stream')(world))),
    });
    return world.client.candidates.documents.upload('1', failing, { fileName: own('fileName')(world) });
  },
  (world) => {
    const begun = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`%PDF-1.4 ${'x'.repeat(2_000)}`)),
      pull: (controller) => controller.error(new Error(own('stream.later')(world))),
    });
    return world.client.candidates.documents.upload('1', begun, { fileName: 'a.pdf' });
  },
  (world) => documentFromFile(`${own('file.path')(world)}/consent.pdf`),
  async (world) => missingFields({ requiredFields: own('requiredFields')(world) as never }, { ssn: own('ssn')(world) }),
];

const interrupted: readonly Deed[] = [
  ({ client, give, clock }) => {
    const controller = new AbortController();
    clock.schedule(0, () => controller.abort(new Error(give('call.abort.reason'))));
    return client.packages.list({ signal: controller.signal });
  },
  (world) => {
    const controller = new AbortController();
    controller.abort(new Error(world.give('call.abort.reason')));
    const { signal } = controller;
    const order = { ...createRequests(world).terms('createScreening'), endUserCertificate: 'true' } as const;
    return world.client.screenings.create(order, {
      signal,
      idempotencyKey: world.give('createScreening.parameter.idempotency-key'),
    });
  },
];

const failingStore: Deed = async (world) => {
  const text = world.give('kept.store');
  const { leases, records } = createMemoryStore({ clock: world.clock });
  const fail = (): Promise<never> => Promise.reject(new Error(`UNIQUE constraint failed: ${text}`));
  const client = world.clientWith({
    store: { leases, records: { ...records, get: fail, insert: fail, replace: fail } },
  });
  const { at, person } = createRequests(world);
  await client.candidates.create(person('createCandidate'));
  await client.candidates.edit(world.give('updateCandidate.edit.id'), {
    givenName: at('updateCandidate')('givenName'),
  });
};

const failingTokenStore: Deed = async (world) => {
  const fail = (): Promise<never> => Promise.reject(new Error(`READONLY ${world.give('kept.tokens')}`));
  const client = world.clientWith({ tokenStore: { get: fail, set: fail, delete: fail } });
  await client.packages.list();
};

const heldByAnother: Deed = async (world) => {
  const { leases, records } = createMemoryStore({ clock: world.clock });
  const held = { ...leases, acquire: () => Promise.resolve(undefined) };
  const client = world.clientWith({ store: { leases: held, records } });
  await client.candidates.edit(world.give('updateCandidate.edit.id'), { phone: '+15555550100' }, { waitMs: 300 });
};

const damaged: Deed = async (world) => {
  const { leases, records } = createMemoryStore({ clock: world.clock });
  const text = JSON.stringify({ format: 9, confirmed: world.give('kept.record') });
  const get = (key: string) => Promise.resolve({ key, version: 1, value: text, updatedAt: 0 });
  const client = world.clientWith({ store: { leases, records: { ...records, get } } });
  await client.candidates.edit(world.give('updateCandidate.edit.id'), { phone: '+15555550100' });
};

/** What depends on no answer of the provider. */
export const particularDeeds: readonly Deed[] = [
  ...refusedBefore,
  ...interrupted,
  failingStore,
  failingTokenStore,
  heldByAnother,
  damaged,
];
