import { createVirtualClock } from '@bgc/core/testing';
import { createSterlingClient } from '@bgc/sterling';
import { expect, it } from 'vitest';

import type { Order } from './order.ts';
import { createSterlingProvider } from './sterling-provider.ts';

const order = { firstName: 'Ada', lastName: 'Example', email: 'ada@example.com' } as Order;
const hour = 3_600_000;

/** An order that was about to be sent two hours ago, and what Sterling says of the candidate and of the screening 7. */
const placeAgain = async (candidate: object, screening: object = {}) => {
  let ordered = 0;
  const clock = createVirtualClock({ now: 2 * hour });
  const sterling = createSterlingClient({
    ...{ environment: 'integration', clientId: 'account', clientSecret: 'not-a-secret', clock },
    fetch: async (input, { method = 'GET' } = {}) => {
      const { pathname } = new URL(String(input));
      if (pathname === '/oauth/token') return Response.json({ access_token: 'token', expires_in: 36_000 });
      if (pathname.startsWith('/v1/candidates')) return Response.json({ id: '1', ...(method === 'GET' && candidate) });
      if (method === 'POST') ordered += 1;
      return Response.json(method === 'POST' ? { id: '8' } : { id: '7', ...screening });
    },
  });
  const provider = createSterlingProvider(sterling, { clock, isTaken: async () => false });
  const { signal } = new AbortController();
  const placed = provider.order(order, { key: 'key-1', product: '2345', first: false, intendedAt: 0, signal });
  const outcome = await placed.catch((error: unknown) => error);
  return { outcome, ordered };
};

const found = { packageId: '2345', submittedAt: '1970-01-01T00:00:00Z' };

it('sends an old order again where the candidate has a list of screenings that lacks it, and finds it in one that has it', async () => {
  expect(await placeAgain({ screenings: [] })).toMatchObject({ outcome: { reference: '8' }, ordered: 1 });
  expect(await placeAgain({ screeningIds: ['7'] }, found)).toMatchObject({ outcome: { reference: '7' }, ordered: 0 });
});

it.each([
  [{}, {}],
  [{ screenings: null }, {}],
  [{ screenings: {} }, {}],
  [{ screeningIds: '' }, {}],
  [{ screeningIds: [null] }, {}],
  [{ screenings: [{ screening: '7' }] }, {}],
  [{ screeningIds: ['7'] }, { ...found, packageId: null }],
  [{ screeningIds: ['7'] }, { ...found, submittedAt: null }],
])('does not send an old order again where nobody can tell whether it arrived: %j %j', async (candidate, screening) => {
  expect(await placeAgain(candidate, screening)).toMatchObject({ outcome: { name: 'Trouble' }, ordered: 0 });
});
