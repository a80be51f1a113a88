import { isOutcomeUnknownError } from '@bgc/core';
import { isOutcomeUnknownOf } from '@bgc/sterling';
import type { SterlingClient } from '@bgc/sterling';
import { describe, expect, test } from 'vitest';

import type { operations } from '../generated/operations.ts';
import { openAccount, pdf, person, rejection } from './account-world.fixture.ts';

type OperationName = keyof typeof operations;

const answersOf = (questions: readonly { readonly id?: string; readonly answers?: readonly string[] }[]) =>
  questions.map(({ id = '', answers = [] }) => ({ questionId: id, response: answers[0] ?? '' }));

const openWorld = async (behaviour: Parameters<typeof openAccount>[0] = {}) => {
  const world = openAccount(behaviour);
  const sterling = world.client();
  const { id: candidateId } = await world.settled(sterling.candidates.create(person('ada')));
  const [first] = await world.settled(sterling.packages.list());
  const terms = { packageId: first?.id ?? '', candidateId };
  const order = () => world.settled(sterling.screenings.create({ ...terms, endUserCertificate: 'true' }));
  /** The call takes effect, its answer never comes; then it is asked what became of it. */
  const lose = async (operation: OperationName, work: (sterling: SterlingClient) => Promise<unknown>) => {
    world.sandbox.faults.add({ kind: 'accepted-but-timed-out', operation });
    const error = await rejection(world.settled(work(sterling)));
    if (!isOutcomeUnknownError(error)) throw error;
    expect(error).toMatchObject({ operation, attempts: 1, message: expect.stringMatching(/nobody can tell whether/) });
    const found = error.reconcile === undefined ? undefined : await world.settled(error.reconcile());
    return { error, found };
  };
  return { ...world, sterling, candidateId, terms, order, lose };
};

describe('`reconcile` finds what a lost answer was about', () => {
  test('an identity, by its candidate', async () => {
    const { lose, candidateId } = await openWorld();
    const { found } = await lose('createIdentity', ({ identities }) => identities.create({ candidateId }));
    expect(found).toMatchObject({ candidateId, status: 'pending' });
  });

  test('no identity, where there is none', async () => {
    const { sandbox, sterling, settled, candidateId } = await openWorld();
    sandbox.faults.add({ kind: 'silence', operation: 'createIdentity' });
    const error = await rejection(settled(sterling.identities.create({ candidateId })));
    expect(isOutcomeUnknownError(error) && (await settled(error.reconcile?.() ?? Promise.reject()))).toBeUndefined();
  });

  test('other questions, and answers, by the identity', async () => {
    const { lose, sterling, settled, candidateId } = await openWorld();
    const { id } = await settled(sterling.identities.create({ candidateId }));
    const retried = await lose('retryIdentity', ({ identities }) => identities.retry(id));
    expect(retried.found).toMatchObject({ id, status: 'pending' });
    const { kba } = await settled(sterling.identities.get(id));
    const questions = kba?.questions ?? [];
    const body = { kba: { questions, answers: answersOf(questions) } };
    const verified = await lose('verifyIdentity', ({ identities }) => identities.verify(id, body));
    expect(verified.found).toMatchObject({ id });
  });

  test.each(['createCandidateTrust', 'createTrustedUser'] as const)(
    'trust, by its candidate: %s',
    async (operation) => {
      const { lose, sterling, settled, candidateId } = await openWorld();
      const { id: identityId } = await settled(sterling.identities.create({ candidateId, type: 'client verified' }));
      const { found } = await lose(operation, ({ candidates, trustedUsers }) =>
        operation === 'createTrustedUser'
          ? trustedUsers.create({ identityId })
          : candidates.trust(candidateId, { identityId }),
      );
      expect(found).toMatchObject({ identityId });
    },
  );

  test('an adverse action, by its screening', async () => {
    const { lose, sandbox, order } = await openWorld();
    const { id } = await order();
    sandbox.sterling.process(id, { result: 'alert' });
    const { found } = await lose('createAdverseAction', ({ screenings }) => screenings.adverseActions.create(id));
    expect(found).toMatchObject([{ id: expect.any(String) }]);
  });

  test('the adverse actions of before, where the lost one never began: and says that those are no answer', async () => {
    const { sandbox, sterling, settled, order } = await openWorld();
    const { id } = await order();
    sandbox.sterling.process(id, { result: 'alert' });
    await settled(sterling.screenings.adverseActions.create(id));
    sandbox.sterling.processAdverseAction(id, { status: 'cancelled' });
    const { adverseActions: before } = await settled(sterling.screenings.get(id));
    sandbox.faults.add({ kind: 'silence', operation: 'createAdverseAction' });
    const error = await rejection(settled(sterling.screenings.adverseActions.create(id)));
    if (!isOutcomeUnknownOf(error, 'screenings.adverseActions.create')) throw error;
    const found = await settled(error.reconcile());
    expect(found).toHaveLength(1);
    expect(found).toEqual(before);
    expect(error.advice).toMatch(/those of before among them.*only if there is none that was not there before/);
  });

  test('documents, by listing them', async () => {
    const { lose, order, candidateId } = await openWorld();
    const { id } = await order();
    const ofCandidate = await lose('uploadCandidateDocument', ({ candidates }) =>
      candidates.documents.upload(candidateId, pdf(), { fileName: 'consent.pdf' }),
    );
    expect(ofCandidate.found).toMatchObject([{ fileName: 'consent.pdf' }]);
    const ofScreening = await lose('uploadScreeningDocument', ({ screenings }) =>
      screenings.documents.upload(id, pdf(), { documentType: 'end-user-agreement', party: 'candidate' }),
    );
    expect(ofScreening.found).toHaveLength(1);
  });

  test.each(['screenings', 'screeningIds'] as const)(
    'an invite, by the `%s` of the candidate, or by the screening that was there',
    async (candidateScreenings) => {
      const { lose, sandbox, terms } = await openWorld({ behaviour: { candidateScreenings } });
      const order = { ...terms, invite: { method: 'link' } };
      const { found } = await lose('createScreening', ({ screenings }) => screenings.create(order));
      const [kept] = sandbox.sterling.state().screenings;
      expect(found).toMatchObject([{ id: kept?.id }]);
      const again = await lose('createScreeningInvite', ({ screenings }) =>
        screenings.invite(kept?.id ?? '', { method: 'email' }),
      );
      expect(again.found).toMatchObject({ method: 'email' });
    },
  );
});

describe('Where the API cannot tell, the error says so', () => {
  test('of a subscription, whose id cannot be found again', async () => {
    const { lose, sterling, settled, terms } = await openWorld();
    const schedule = { startAt: '2030-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } };
    const body = { screening: terms, schedule };
    const { error } = await lose('createSubscription', ({ subscriptions }) => subscriptions.create(body));
    expect(error.reconcile).toBeUndefined();
    expect(error.advice).toMatch(/id cannot be found again through the API.*already-subscribed.*ask Sterling/);
    const again = await rejection(settled(sterling.subscriptions.create(body)));
    expect(again).toMatchObject({ complaints: [{ code: '400#candidate-and-package-already-subscribed' }] });
  });

  test('of links, of which others can be made', async () => {
    const { lose, order, candidateId } = await openWorld();
    const { id } = await order();
    const portal = await lose('createCandidateLinks', ({ candidates }) => candidates.links(candidateId));
    const report = await lose('createScreeningReportLinks', ({ screenings }) => screenings.reportLinks(id));
    for (const { error } of [portal, report]) expect(error.advice).toMatch(/call it again for another|for others/);
  });

  test('of a one-time link, which may be used up', async () => {
    const { lose, sterling, settled, sandbox, order } = await openWorld();
    const { id } = await order();
    sandbox.sterling.process(id, { result: 'clear' });
    const { token = '' } = await settled(sterling.screenings.reportLinks(id));
    const { error } = await lose('getScreeningReportByToken', ({ screenings }) => screenings.reportByLink(id, token));
    expect(error.advice).toMatch(/Make another with `screenings.reportLinks`/);
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(token);
  });
});
