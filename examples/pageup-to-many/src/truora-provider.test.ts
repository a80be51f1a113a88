import { createVirtualClock } from '@bgc/core/testing';
import { createTruoraClient } from '@bgc/truora';
import { describe, expect, it } from 'vitest';

import type { Order } from './order.ts';
import { createTruoraProvider } from './truora-provider.ts';

const order = {
  ...{ country: 'CO', firstName: 'Luz', lastName: 'Example' },
  ...{ nationalId: '00000000000', dateOfBirth: '1990-01-31' },
} as Order;
const intendedAt = Date.parse('2026-01-01T00:00:00Z');

/** An order whose answer was lost ten minutes ago, and what Truora finds when it is asked for it. */
const searchFor = async (found: object) => {
  const clock = createVirtualClock({ now: intendedAt + 10 * 60_000 });
  const posted: string[] = [];
  const truora = createTruoraClient({
    ...{ apiKey: 'not-a-secret', clock },
    fetch: async (input, init) => {
      posted.push(await new Request(input, init).text());
      return Response.json({ check: { check_id: 'CHK1', status: 'completed', ...found } });
    },
  });
  const { signal } = new AbortController();
  const attempt = { key: 'key-1', product: undefined, first: false, intendedAt, signal };
  return { placed: await createTruoraProvider(truora, { clock }).order(order, attempt), posted };
};

describe('a check that Truora finds for an order whose answer was lost', () => {
  it('is that of the order where it was made since', async () => {
    const { placed, posted } = await searchFor({ creation_date: '2026-01-01T00:00:10Z' });
    expect(placed).toEqual({ kind: 'placed', reference: 'CHK1' });
    expect(posted).toEqual([expect.stringContaining('force_creation=false')]);
  });

  it.each([
    ['which is older than this order', { creation_date: '2025-06-01T00:00:00Z' }],
    ['and does not say when it was made', {}],
    ['and does not say when it was made', { creation_date: null }],
    ['and does not say when it was made', { creation_date: '' }],
    ['and does not say when it was made', { creation_date: '1748736000' }],
  ])('is set aside for a person, or the order would never be carried out: %s %j', async (why, found) => {
    const { placed } = await searchFor(found);
    expect(placed).toMatchObject({ kind: 'set-aside', why: expect.stringContaining(`Truora found CHK1, ${why}`) });
  });
});
