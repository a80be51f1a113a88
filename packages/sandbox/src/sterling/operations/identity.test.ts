import { expect, test } from 'vitest';

import type { JsonObject } from '../../json.ts';
import { JOHN, readySterling } from '../../testing/ready-sterling.ts';
import type { AccountBehaviour } from '../account.ts';

interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly answers: readonly string[];
}

const questionsOf = (json: JsonObject): readonly Question[] =>
  ((json['kba'] as JsonObject)['questions'] ?? []) as unknown as readonly Question[];

/** A candidate with a pending identity, and a caller who answers as told: `undefined` leaves the question out. */
const asked = async (behaviour: Partial<AccountBehaviour> = {}) => {
  const { sandbox, client, caller } = await readySterling(behaviour);
  const candidateId = await caller.candidate(JOHN);
  const created = await caller.call('POST', '/v1/identities', { candidateId });
  const id = String(created.json['id']);
  const path = `/v1/identities/${id}`;
  const answer = async (choose: (question: Question, right: string) => string | undefined) => {
    const { json } = await caller.call('GET', path);
    const { correct } = sandbox.sterling.identity(id);
    const questions = questionsOf(json);
    const answers = questions.map((question) => ({
      questionId: question.id,
      response: choose(question, correct[question.id] ?? ''),
    }));
    return caller.call('PUT', `${path}/verification`, { kba: { questions, answers } });
  };
  const right = () => answer((_, correct) => correct);
  const wrong = () => answer(({ answers }, correct) => answers.find((one) => one !== correct));
  const retry = () => caller.call('POST', `${path}/retry`);
  return { sandbox, client, caller, candidateId, created, id, path, answer, right, wrong, retry };
};

test('asks four questions with four answers each, and shows the same to GET', async () => {
  const { caller, created, path, id, candidateId } = await asked();
  expect(created.status).toBe(201);
  expect(created.json).toMatchObject({ id, candidateId, status: 'pending' });
  expect(questionsOf(created.json).map((question) => [question.id, question.answers.length])).toEqual([
    ['1', 4],
    ['2', 4],
    ['3', 4],
    ['4', 4],
  ]);
  expect((await caller.call('GET', path)).json).toEqual(created.json);
});

test('verifies a candidate who answers everything rightly, and has no more questions then', async () => {
  const { caller, right, retry, path, id, candidateId } = await asked();
  const verified = { id, candidateId, status: 'verified' };
  expect(await right()).toMatchObject({ status: 200, json: verified });
  expect((await caller.call('GET', path)).json).toEqual(verified);
  expect((await caller.call('PUT', `${path}/verification`, {})).json).toEqual(verified);
  expect((await retry()).json).toEqual(verified);
});

test('gives three tries, a new set of questions each, and then no more', async () => {
  const { wrong, right, retry, created } = await asked();
  expect((await wrong()).codes).toEqual(['400#kba.answers?failed']);
  expect((await right()).codes).toEqual(['422#expired']);
  const second = await retry();
  expect(second.status).toBe(200);
  expect(questionsOf(second.json)).not.toEqual(questionsOf(created.json));
  await wrong();
  await retry();
  expect((await wrong()).codes).toEqual(['400#kba.answers?failed']);
  expect(await retry()).toMatchObject({ status: 422, codes: ['422#identity?retry-limit-exceeded'] });
  expect((await right()).codes).toEqual(['422#identity?retry-limit-exceeded']);
});

test('verifies at the third try, too', async () => {
  const { wrong, right, retry } = await asked();
  await wrong();
  await retry();
  await wrong();
  await retry();
  expect((await right()).json['status']).toBe('verified');
});

test('lets questions expire, and says how to go on', async () => {
  const { sandbox, right, retry, id } = await asked({ identityQuestionsMs: 60_000 });
  await sandbox.clock.advance(60_000);
  const late = await right();
  expect(late.status).toBe(422);
  expect(late.json).toEqual({
    errors: [
      {
        code: '422#expired',
        message: `Questions for identity ${id} have expired. Please initiate a retry using /identities/${id}/retry`,
      },
    ],
  });
  await retry();
  expect((await right()).status).toBe(200);
});

test('wants all questions answered, and only with what was offered; neither costs a try', async () => {
  const { answer, right } = await asked();
  const partly = await answer(({ id }, correct) => (id === '2' ? undefined : correct));
  expect(partly.codes).toEqual(['400#kba.answers']);
  const invented = await answer(({ id }, correct) => (id === '3' ? 'oort cloud' : correct));
  expect(invented.json).toEqual({
    errors: [
      {
        code: '400#kba.answers?invalid-selection',
        message: 'Answer given for questionId 3 does not match any option',
      },
    ],
  });
  expect((await right()).status).toBe(200);
});

test('takes one identity a candidate', async () => {
  const { caller, candidateId } = await asked();
  const again = await caller.call('POST', '/v1/identities', { candidateId });
  expect(again.json).toEqual({
    errors: [{ code: '400#candidateId', message: 'Candidate already has an identity record' }],
  });
});

test.each([['address.postalCode'], ['address.zip']] as const)(
  'says what a candidate lacks for identity verification, %s for one',
  async (identityPostalName) => {
    const { caller } = await readySterling({ identityPostalName });
    const { givenName, familyName, email, clientReferenceId } = JOHN;
    const candidateId = await caller.candidate({ givenName, familyName, email, clientReferenceId });
    const { status, codes } = await caller.call('POST', '/v1/identities', { candidateId });
    expect(status).toBe(400);
    expect(codes).toEqual(
      ['address.city', 'address.addressLine', 'address.state', identityPostalName, 'dob'].map(
        (name) => `400#candidate?required-fields=${name}`,
      ),
    );
    const seen = await caller.call('POST', '/v1/identities', { candidateId, type: 'client verified' });
    expect(seen).toMatchObject({ status: 201, json: { candidateId, status: 'verified' } });
  },
);

test('refuses an unknown candidate and an unknown type', async () => {
  const { caller, candidateId } = await asked();
  expect((await caller.call('POST', '/v1/identities', { candidateId: '1' })).codes).toEqual([
    '400#candidateId?not-found',
  ]);
  expect((await caller.call('POST', '/v1/identities', { candidateId, type: 'palm' })).codes).toEqual(['400#type']);
  expect((await caller.call('GET', '/v1/identities/1')).status).toBe(404);
});
