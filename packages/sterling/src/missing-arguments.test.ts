import { isInvalidRequestError } from '@bgc/core';
import { createMemoryStore } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';
import { expect, test } from 'vitest';

import { openAccount, pdf, person, rejection, scripted } from './resources/account-world.fixture.ts';

/** As JavaScript calls it. */
type Loose = (...given: unknown[]) => Promise<unknown>;
type Call = (client: SterlingClient) => unknown;

const order = { packageId: '1', candidateId: '2', endUserCertificate: 'true' };

test.each<[string, Call]>([
  ['packages.price()', ({ packages }) => (packages.price as Loose)()],
  ['packages.price(id)', ({ packages }) => (packages.price as Loose)('1')],
  ['candidates.create()', ({ candidates }) => (candidates.create as Loose)()],
  ['candidates.get()', ({ candidates }) => (candidates.get as Loose)()],
  ["candidates.get('..')", ({ candidates }) => candidates.get('..')],
  ['candidates.update(id)', ({ candidates }) => (candidates.update as Loose)('1')],
  ['candidates.listPage({ lastName })', ({ candidates }) => (candidates.listPage as Loose)({ lastName: 'Example' })],
  ['candidates.list({ limit: 0 })', ({ candidates }) => candidates.list({ limit: 0 }).next()],
  ['candidates.list({ offset: -1 })', ({ candidates }) => candidates.list({ offset: -1 }).next()],
  ['candidates.links()', ({ candidates }) => (candidates.links as Loose)()],
  ['candidates.trust(id)', ({ candidates }) => (candidates.trust as Loose)('1')],
  ['candidates.documents.upload(id)', ({ candidates }) => (candidates.documents.upload as Loose)('1')],
  ['screenings.create()', ({ screenings }) => (screenings.create as Loose)()],
  ['screenings.create({})', ({ screenings }) => (screenings.create as Loose)({})],
  ['screenings.get()', ({ screenings }) => (screenings.get as Loose)()],
  ['screenings.report()', ({ screenings }) => (screenings.report as Loose)()],
  ['screenings.reportByLink(id)', ({ screenings }) => (screenings.reportByLink as Loose)('1')],
  ['screenings.invite(id)', ({ screenings }) => (screenings.invite as Loose)('1')],
  ['screenings.documents.upload(id)', ({ screenings }) => (screenings.documents.upload as Loose)('1')],
  ['screenings.documents.get(id)', ({ screenings }) => (screenings.documents.get as Loose)('1')],
  ['screenings.adverseActions.create()', ({ screenings }) => (screenings.adverseActions.create as Loose)()],
  ['screenings.waitUntilComplete()', ({ screenings }) => (screenings.waitUntilComplete as Loose)()],
  [
    'screenings.waitUntilComplete(id, { intervalMs })',
    ({ screenings }) => (screenings.waitUntilComplete as Loose)('1', { intervalMs: 1 }),
  ],
  ['subscriptions.create()', ({ subscriptions }) => (subscriptions.create as Loose)()],
  ['identities.create()', ({ identities }) => (identities.create as Loose)()],
  ['identities.verify(id)', ({ identities }) => (identities.verify as Loose)('1')],
  ['trustedUsers.create()', ({ trustedUsers }) => (trustedUsers.create as Loose)()],
  ['trusts.delete()', ({ trusts }) => (trusts.delete as Loose)()],
])('%s says what to give, and sends nothing', async (_, call) => {
  const { client, sandbox } = openAccount();
  const error = await rejection(Promise.resolve(call(client())));
  expect(error).toSatisfy(isInvalidRequestError);
  expect((error as { readonly advice: string }).advice).not.toBe('');
  expect(sandbox.journal.entries()).toEqual([]);
});

test.each<[string, Call]>([
  ['candidates.edit', ({ candidates }) => (candidates.edit as Loose)('1', {}, null)],
  ['candidates.update', ({ candidates }) => (candidates.update as Loose)('1', person('ada'), null)],
  ['candidates.create', ({ candidates }) => (candidates.create as Loose)(person('ada'), null)],
  ['candidates.get', ({ candidates }) => (candidates.get as Loose)('1', null)],
  ['packages.list', ({ packages }) => (packages.list as Loose)(null)],
  ['health', ({ health }) => (health as Loose)(null)],
  ['candidates.listPage', ({ candidates }) => (candidates.listPage as Loose)(null)],
  ['screenings.create', ({ screenings }) => (screenings.create as Loose)(order, null)],
  ['screenings.report', ({ screenings }) => (screenings.report as Loose)('1', null)],
  ['screenings.waitUntilComplete', ({ screenings }) => (screenings.waitUntilComplete as Loose)('1', null)],
  ['screenings.documents.upload', ({ screenings }) => (screenings.documents.upload as Loose)('1', pdf(), null)],
])('%s refuses options that are null by its own type, and sends nothing', async (_, call) => {
  const { client, sandbox } = openAccount();
  const store = createMemoryStore({ clock: sandbox.clock });
  const error = await rejection(Promise.resolve(call(client({ store }))));
  expect(error).toSatisfy(isInvalidRequestError);
  expect(sandbox.journal.entries()).toEqual([]);
});

const scriptedAnswers = (...answers: readonly (number | 'refused' | 'lost')[]): SterlingClient => {
  const rest = [...answers];
  const answer = (): Response => {
    const next = rest.shift() ?? 500;
    if (typeof next === 'number') return new Response('', { status: next });
    throw Object.assign(new TypeError('fetch failed'), {
      cause: { code: next === 'lost' ? 'ECONNRESET' : 'ECONNREFUSED' },
    });
  };
  return scripted(answer, { retry: { maxRetries: 2, baseDelayMs: 2 }, random: () => 0.5 });
};

test.each([[503], ['lost'], ['lost', 429]] as const)(
  'a trust that is gone after an answer that was lost was revoked: %s',
  async (...before) => {
    await expect(scriptedAnswers(...before, 404).trusts.delete('123')).resolves.toBeUndefined();
  },
);

test.each([[], [429], ['refused'], [401], [429, 'refused']] as const)(
  'a trust that nobody can have revoked before is not found: %s',
  async (...before) => {
    expect(await rejection(scriptedAnswers(...before, 404).trusts.delete('123'))).toMatchObject({ code: 'not_found' });
  },
);
