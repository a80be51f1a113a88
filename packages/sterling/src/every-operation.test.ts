import { faultsOfWrongCalls, wrongCalls } from '@bgc/promises';
import type { SterlingClient } from '@bgc/sterling';
import { expect, test } from 'vitest';

import { operations } from './generated/operations.ts';
import { openAccount, pdf, person } from './resources/account-world.fixture.ts';

const id = '1';
const order = { packageId: '1', candidateId: '1', endUserCertificate: 'true' } as const;
const verification = {
  kba: { questions: [{ id: '1', prompt: 'One?', answers: ['a', 'b'] }], answers: [{ questionId: '1', response: 'a' }] },
};
const file = { documentType: 'end-user-agreement', party: 'candidate' } as const;
const subscription = {
  screening: { packageId: '1', candidateId: '1' },
  schedule: { startAt: '2030-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } },
};

/** The one way in for each operation of the spec; a token is asked for by the first of them. */
const ways: Readonly<Record<Exclude<keyof typeof operations, 'requestToken'>, (sterling: SterlingClient) => unknown>> =
  {
    listPackages: ({ packages }) => packages.list({ all: true }),
    getPackagePrice: ({ packages }) => packages.price(id, id),
    createCandidate: ({ candidates }) => candidates.create(person('ada')),
    listCandidates: ({ candidates }) => candidates.list().next(),
    updateCandidate: ({ candidates }) => candidates.update(id, person('ada')),
    getCandidate: ({ candidates }) => candidates.get(id),
    createCandidateLinks: ({ candidates }) => candidates.links(id),
    createCandidateTrust: ({ candidates }) => candidates.trust(id, { identityId: id }),
    uploadCandidateDocument: ({ candidates }) => candidates.documents.upload(id, pdf(), { fileName: 'consent.pdf' }),
    listCandidateDocuments: ({ candidates }) => candidates.documents.list(id),
    createScreening: ({ screenings }) => screenings.create(order),
    getScreening: ({ screenings }) => screenings.get(id),
    getScreeningDetails: ({ screenings }) => screenings.details(id),
    getScreeningReport: ({ screenings }) => screenings.report(id),
    createScreeningReportLinks: ({ screenings }) => screenings.reportLinks(id),
    getScreeningReportByToken: ({ screenings }) => screenings.reportByLink(id, 'one-time'),
    createScreeningInvite: ({ screenings }) => screenings.invite(id, { method: 'link' }),
    uploadScreeningDocument: ({ screenings }) => screenings.documents.upload(id, pdf(), file),
    listScreeningDocuments: ({ screenings }) => screenings.documents.list(id),
    getScreeningDocument: ({ screenings }) => screenings.documents.get(id, id),
    createAdverseAction: ({ screenings }) => screenings.adverseActions.create(id),
    createSubscription: ({ subscriptions }) => subscriptions.create(subscription),
    getSubscription: ({ subscriptions }) => subscriptions.get(id),
    deleteSubscription: ({ subscriptions }) => subscriptions.delete(id),
    listSubscriptionEvents: ({ subscriptions }) => subscriptions.events(id),
    createIdentity: ({ identities }) => identities.create({ candidateId: id }),
    getIdentity: ({ identities }) => identities.get(id),
    retryIdentity: ({ identities }) => identities.retry(id),
    verifyIdentity: ({ identities }) => identities.verify(id, verification),
    createTrustedUser: ({ trustedUsers }) => trustedUsers.create({ identityId: id }),
    getTrustedUser: ({ trustedUsers }) => trustedUsers.get(id),
    deleteTrust: ({ trusts }) => trusts.delete(id),
    listReferenceCodes: ({ referenceCodes }) => referenceCodes.list(),
    listBillingCodes: ({ billingCodes }) => billingCodes.list(),
    getHealth: (sterling) => sterling.health(),
  };

test('every operation of the spec has a way in, which sends that operation and no other', async () => {
  const { sandbox, client, settled } = openAccount();
  const sterling = client({ retry: { maxRetries: 0 } });
  const sent: Record<string, readonly string[]> = {};
  for (const [name, way] of Object.entries(ways)) {
    const before = sandbox.journal.entries().length;
    // Most of these ids are nobody's: what counts is what was asked for.
    await settled(Promise.resolve(way(sterling)).catch(() => undefined));
    const asked = sandbox.journal.entries().slice(before);
    sent[name] = asked
      .map(({ method, template }) => `${method} ${template}`)
      .filter((line) => line !== 'POST /oauth/token');
  }
  const expected = Object.values(operations)
    .filter(({ id: name }) => name !== 'requestToken')
    .map(({ id: name, method, path }) => [name, [`${method} ${path}`]]);
  expect(sent).toEqual(Object.fromEntries(expected));
  expect(sandbox.sterling.tokenRequests()).toHaveLength(1);
});

test('null, a number or an array in place of an object, or of options, is refused or does without, and is never sent to be written', async () => {
  const { sandbox, client, settled } = openAccount();
  const written: unknown[] = [];
  const sterling = client({
    retry: { maxRetries: 0 },
    fetch: (input, init) => {
      if (init?.method !== 'GET' && !String(input).endsWith('/oauth/token')) written.push(input);
      return sandbox.fetch(input, init);
    },
  });
  const calls = wrongCalls(sterling, Object.values(ways));
  expect(await faultsOfWrongCalls(calls, { settled, written })).toEqual([]);
  expect(calls.length).toBeGreaterThan(Object.keys(operations).length);
});
