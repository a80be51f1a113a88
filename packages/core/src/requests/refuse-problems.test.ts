import { expect, test } from 'vitest';

import { refuseProblems } from './refuse-problems.ts';
import type { Problem } from './refuse-problems.ts';

const refusalOf = (problems: readonly Problem[]): unknown => {
  try {
    refuseProblems(problems, { provider: 'example', brand: 'Example', operation: 'createThing' });
    return undefined;
  } catch (error) {
    return error;
  }
};

test('without a problem nothing is refused', () => {
  expect(refusalOf([])).toBeUndefined();
});

test('each problem is a sentence in the message, and a complaint', () => {
  expect(
    refusalOf([
      { field: 'dob', reason: 'required', advice: 'Give it as YYYY-MM-DD' },
      { field: '', reason: 'format', advice: 'Give an object' },
      { field: 'nmae', reason: 'unknown', advice: 'Did you mean name?' },
    ]),
  ).toMatchObject({
    code: 'invalid_request',
    message:
      'example createThing: dob is missing: give it as YYYY-MM-DD. The body is not as Example documents it: give an object. nmae is no member that can be sent: did you mean name? ' +
      'Nothing was sent. A member that Example has added since can be sent by `example.api`, which checks nothing.',
    complaints: [{ field: 'dob', reason: 'required' }, { reason: 'format' }, { field: 'nmae', reason: 'unknown' }],
  });
});

test('of many problems ten are told, and all are complaints', () => {
  const many = Array.from({ length: 12 }, (_, n): Problem => ({
    field: `f${n}`,
    reason: 'required',
    advice: 'Give it',
  }));
  const error = refusalOf(many) as Error & { readonly complaints: readonly unknown[] };
  expect(error.message).toMatch(/f9 is missing: give it\. And 2 more, all in `complaints`\. Nothing was sent\.$/);
  expect(error.complaints).toHaveLength(12);
});
