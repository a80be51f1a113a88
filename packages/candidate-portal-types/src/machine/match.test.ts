import {
  CandidatePortalError,
  isCandidatePortalError,
  match,
  type CandidateBackgroundCheckResult,
} from '@bgc/candidate-portal-types';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';

type Given = readonly [name: string, result: CandidateBackgroundCheckResult];

const handlers = {
  'not-found': (given: CandidateBackgroundCheckResult): Given => ['nothing', given],
  'identity-collection-required': (given: CandidateBackgroundCheckResult): Given => ['identity', given],
  'report-review-required': (given: CandidateBackgroundCheckResult): Given => ['review', given],
  'report-ready': (given: CandidateBackgroundCheckResult): Given => ['ready', given],
  submitted: {
    verified: (given: CandidateBackgroundCheckResult): Given => ['verified', given],
    declined: (given: CandidateBackgroundCheckResult): Given => ['declined', given],
    'proceeded-unverified': (given: CandidateBackgroundCheckResult): Given => ['unverified', given],
    approved: (given: CandidateBackgroundCheckResult): Given => ['approved', given],
    'report-declined': (given: CandidateBackgroundCheckResult): Given => ['report declined', given],
  },
};

const name = (result: CandidateBackgroundCheckResult): Given => match(result, handlers);

const all: readonly Given[] = [
  ['nothing', { state: 'not-found' }],
  ['identity', { state: 'identity-collection-required' }],
  ['review', { state: 'report-review-required', unlocked: 'report' }],
  ['ready', { state: 'report-ready' }],
  ['verified', { state: 'submitted', outcome: 'verified' }],
  ['declined', { state: 'submitted', outcome: 'declined' }],
  ['unverified', { state: 'submitted', outcome: 'proceeded-unverified' }],
  ['approved', { state: 'submitted', outcome: 'approved' }],
  ['report declined', { state: 'submitted', outcome: 'report-declined' }],
];
const results = all.map(([, result]) => result);

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('Each state and each outcome is shown by its own handler, which is given the result', () => {
  for (const [handler, result] of all) expect(name(result)).toEqual([handler, result]);
});

test.each([
  [{ state: 'secret-state' }],
  [{ state: 'submitted', outcome: 'secret-state' }],
  [{ state: 'submitted' }],
  [{ state: 'constructor' }],
  [{ state: 'toString' }],
  [{ state: 'submitted', outcome: '__proto__' }],
  [{ state: ['not-found'], secret: 'secret-state' }],
  [{}],
  ['secret-state'],
  [null],
  [undefined],
])('What is no result is refused with a typed error that does not show it: %j', (result) => {
  const error = thrownBy(() => name(result as CandidateBackgroundCheckResult));
  expect(error).toBeInstanceOf(CandidatePortalError);
  expect(isCandidatePortalError(error)).toBe(true);
  expect((error as CandidatePortalError).code).toBe('unexpected_result');
  expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain('secret-state');
});

test('A handler that JavaScript left out is refused whatever the result, so that the refusal does not tell it', () => {
  const { 'report-declined': _, ...submitted } = handlers.submitted;
  const refusals = results.map((result) => thrownBy(() => match(result, { ...handlers, submitted } as never)));
  for (const refusal of refusals)
    expect(refusal).toMatchObject({
      code: 'invalid_call',
      message: 'Give a handler for each state and outcome: report-declined has none.',
    });
  expect(refusals).toHaveLength(9);
});

test.each([
  ['no handlers', undefined, 'not-found'],
  ['null for the handlers', null, 'not-found'],
  ['no outcomes', { ...handlers, submitted: undefined }, 'verified'],
  ['one function for all outcomes', { ...handlers, submitted: () => [] }, 'verified'],
  ['a text for a handler', { ...handlers, 'report-ready': 'ready' }, 'report-ready'],
])('With %s nothing is shown, and what is missing is named', (_, given, missing) => {
  const error = thrownBy(() => match({ state: 'not-found' }, given as never));
  expect(isCandidatePortalError(error) && error.code).toBe('invalid_call');
  expect((error as Error).message).toBe(`Give a handler for each state and outcome: ${missing} has none.`);
});

test('A promise is told to be awaited, and only what is unknown asks for another version of the package', () => {
  const refusalOf = (result: unknown): unknown => thrownBy(() => name(result as CandidateBackgroundCheckResult));
  expect(refusalOf(Promise.resolve({ state: 'not-found' }))).toMatchObject({
    code: 'unexpected_result',
    message: expect.stringContaining('await the result'),
  });
  expect(refusalOf({ state: 'on-hold' })).toMatchObject({ message: expect.stringContaining('update this package') });
});
