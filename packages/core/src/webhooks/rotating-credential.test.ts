import { expect, test } from 'vitest';

import { askRotatingCredential, checkRotatingCredential } from './rotating-credential.ts';

const rule = {
  provider: 'example',
  option: 'signingKey',
  test: (text: unknown) => typeof text === 'string' && text.startsWith('key-'),
  advice: 'Give a key.',
};

const rejection = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

test.each([
  ['key-1', ['key-1']],
  [async () => 'key-2', ['key-2']],
  [
    ['key-1', () => 'key-2'],
    ['key-1', 'key-2'],
  ],
])('is text, a function, or a list of those: %#', async (given, keys) => {
  expect(() => checkRotatingCredential(given, rule)).not.toThrow();
  expect(await askRotatingCredential(given, rule)).toEqual(keys);
});

test('a function is asked each time, so that the secret can be changed', async () => {
  let count = 0;
  const given = (): string => `key-${(count += 1)}`;
  expect([await askRotatingCredential(given, rule), await askRotatingCredential(given, rule)]).toEqual([
    ['key-1'],
    ['key-2'],
  ]);
});

test.each([[undefined], [''], [[]], [['key-1', undefined]], ['CANARY'], [7], [{}]])(
  'anything else is refused by the name of the option, unseen: %j',
  (given) => {
    expect(() => checkRotatingCredential(given, rule)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: 'example: the option signingKey is wrong. Give a key.',
      }),
    );
  },
);

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('CANARY');
    },
  ],
  ['rejects', () => Promise.reject(new Error('CANARY'))],
  ['gives none', () => 'CANARY'],
])('a function that %s is named, and what it said is not shown', async (_, given) => {
  const error = await rejection(askRotatingCredential(given as () => string, rule));
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    provider: 'example',
    message: 'example: the function given as signingKey threw, or returned none. Give a key.',
  });
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('CANARY');
});
