import { describe, expect, it } from 'vitest';

import { checkIdentityVerificationRequest } from './check-identity-verification.ts';
import { documentedVerification } from './documented-requests.fixture.ts';
import { refusedFields } from './refusal.fixture.ts';

const { questions = [], answers } = documentedVerification.kba;
const [first, second, third] = answers;
const fieldsOf = (kba: unknown): readonly unknown[] => refusedFields(() => checkIdentityVerificationRequest({ kba }));

describe('answers to the questions of an identity', () => {
  it('pass as documented', () => {
    expect(() => checkIdentityVerificationRequest(documentedVerification)).not.toThrow();
  });

  it('pass without the questions, and where a question came without its options', () => {
    expect(() => checkIdentityVerificationRequest({ kba: { answers } })).not.toThrow();
    const bare = questions.map(({ id }) => ({ id }));
    expect(() => checkIdentityVerificationRequest({ kba: { questions: bare, answers } })).not.toThrow();
  });

  it.each([
    ['a question without an answer', { questions, answers: [first, second] }, 'kba.answers'],
    ['no answer at all', { answers: [] }, 'kba.answers'],
    ['no answers', { questions }, 'kba.answers'],
    [
      'an answer that is no option',
      { questions, answers: [first, { questionId: '2', response: 'TEXAS' }, third] },
      'kba.answers[1].response',
    ],
    [
      'an answer in other letters',
      { questions, answers: [{ questionId: '1', response: 'Fulton' }, second, third] },
      'kba.answers[0].response',
    ],
    [
      'an answer to no question',
      { questions, answers: [...answers, { questionId: '9', response: 'x' }] },
      'kba.answers[3].questionId',
    ],
    ['two answers to one question', { questions, answers: [...answers, first] }, 'kba.answers[3].questionId'],
    [
      'an answer without its question',
      { questions, answers: [{ response: 'FULTON' }, second, third] },
      'kba.answers[0].questionId',
    ],
  ])('are refused by name: %s', (_, kba, field) => {
    expect(fieldsOf(kba)).toEqual([field]);
  });

  it('are refused where they are missing or no object', () => {
    expect(refusedFields(() => checkIdentityVerificationRequest({}))).toEqual(['kba']);
    expect(fieldsOf('answers')).toEqual(['kba']);
  });
});
