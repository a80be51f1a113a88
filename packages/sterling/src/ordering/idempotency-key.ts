import type { Clock } from '@bgc/core';
import { InvalidRequestError } from '@bgc/core';

import { calls } from '../generated/calls.ts';

const word = (random: () => number): string =>
  Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');

/** Makes keys. Time and a count go in beside what is drawn, so that a test's constant `random` does not make two orders one. */
export const createKeyMaker = (random: () => number, clock: Clock): (() => string) => {
  let made = 0;
  return () => {
    made += 1;
    const drawn = [random, random, random, random].map(word).join('');
    return [drawn, Math.floor(clock.now()).toString(36), made.toString(36)].join('-');
  };
};

/** JavaScript may hand in anything, and an empty key would be taken for none by the provider: then a repeated order is a second one. */
export const checkIdempotencyKey = (key: unknown): void => {
  if (typeof key === 'string' && key.trim() !== '') return;
  throw new InvalidRequestError('The idempotency key is no text, or empty.', {
    provider: 'sterling',
    operation: calls.createScreening.id,
    advice: 'Give one key for each order, `await deriveIdempotencyKey(…)` for one, or leave it out to have one made.',
  });
};
