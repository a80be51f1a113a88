import { InvalidRequestError } from '@bgc/core';
import { expect, test } from 'vitest';

import { faultsOfWrongCalls } from './faults-of-wrong-calls.ts';

test('of wrong calls, an error that is none of ours is told of, and each that sent something, but by options left out', async () => {
  const written: unknown[] = [];
  const send = async (): Promise<void> => void written.push('request');
  const refuse = (error: unknown) => async (): Promise<never> => Promise.reject(error);
  const ours = new InvalidRequestError('No.', { provider: 'example' });
  const judged = faultsOfWrongCalls(
    [
      { name: 'refused', isOptions: false, run: refuse(ours) },
      { name: 'without', isOptions: false, run: async () => 'nothing to send' },
      { name: 'options', isOptions: true, run: send },
      { name: 'thrown', isOptions: true, run: refuse(new TypeError('x is null')) },
      { name: 'written', isOptions: false, run: send },
    ],
    { settled: (work) => work, written },
  );
  expect(await judged).toEqual(['thrown: TypeError: x is null', 'written: sent']);
});
