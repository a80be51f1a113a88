import { isAbortedError, isCannotKeepError, isResponseParseError } from '@bgc/pageup';
import type { Drift } from '@bgc/core';
import { describe, expect, test } from 'vitest';

import { openTenant, rejection } from '../../tests/tenant-world.ts';
import { createGateway } from './create-gateway.ts';

/** One drain of a list that PageUp answers thus. */
const drainOf = async (list: unknown, onDrift?: (drift: Drift) => void): Promise<readonly string[]> => {
  const world = openTenant();
  let asked = 0;
  const client = world.client({
    ...(onDrift === undefined ? {} : { onDrift }),
    async fetch(input, init) {
      if (init?.method === 'PUT') return new Response(null, { status: 204 });
      if (init?.method !== 'GET') return world.sandbox.fetch(input, init);
      asked += 1;
      return Response.json(asked === 1 ? list : [], { headers: { 'x-request-id': 'list-7' } });
    },
  });
  const taken: string[] = [];
  for await (const check of client.claim({ store: world.store })) {
    taken.push(check.id);
    await check.done();
  }
  return taken;
};

const odd = { items: [{ id: 1, status: 'pending', shoeSize: 45, applicant: { Height: 2 } }, null], total: 2 };

describe('What is tolerated in a list of checks', () => {
  test('is told by its place in the whole answer, and not by its value', async () => {
    const told: Drift[] = [];
    expect(await drainOf(odd, (drift) => told.push(drift))).toEqual(['1']);
    const where = { provider: 'pageup', operation: 'listBackgroundChecks' };
    expect(told).toEqual([
      { ...where, path: 'items', kind: 'envelope' },
      { ...where, path: 'total', kind: 'unknown-member' },
      { ...where, path: '[]', kind: 'null-for-absent' },
      { ...where, path: '[].shoeSize', kind: 'unknown-member' },
      { ...where, path: '[].id', kind: 'number-for-string' },
      { ...where, path: '[].applicant.Height', kind: 'unknown-member' },
    ]);
  });

  test('hinders nobody, whether it is told to nobody or to somebody who throws', async () => {
    expect(await drainOf(odd)).toEqual(['1']);
    expect(
      await drainOf(odd, () => {
        throw new Error('observer');
      }),
    ).toEqual(['1']);
  });
});

const facts = { operation: 'listBackgroundChecks', status: 200, requestId: 'list-7', attempts: 1, totalDelayMs: 0 };

test('A list that cannot be understood is told with where and why, with what PageUp needs to find it, and what to do', async () => {
  const error = await rejection(drainOf({ neither: 'list', nor: 'envelope' }));
  expect(error).toSatisfy(isResponseParseError);
  expect(error).toMatchObject({
    ...facts,
    provider: 'pageup',
    path: '',
    expected: 'a list',
    message: expect.stringContaining('The list of checks cannot be understood.'),
    advice: expect.stringContaining('Nothing was taken.'),
  });
});

test('A check without an id is told with what PageUp needs to find the answer', async () => {
  const error = await rejection(drainOf([{ applicant: {} }]));
  expect(error).toSatisfy(isCannotKeepError);
  expect(error).toMatchObject(facts);
});

test('A check that cannot be understood is refused with where and why', () => {
  const unused = async (): Promise<never> => {
    throw new Error('Nothing is sent.');
  };
  const { read } = createGateway({
    runtime: { invoke: unused, download: unused, report: () => undefined },
    tenant: { environment: 'uat', dataCentre: 'dc2', tenantId: '218' },
    resume: {},
    onDrift: undefined,
  });
  let error: unknown;
  try {
    read({ id: {} });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toSatisfy(isResponseParseError);
  expect(error).toMatchObject({
    provider: 'pageup',
    operation: 'listBackgroundChecks',
    path: 'id',
    expected: 'an id',
    message: expect.stringContaining('A check cannot be understood.'),
  });
});

test('A list that PageUp does not answer is given up as soon as the drain is aborted', async () => {
  const world = openTenant(1);
  const controller = new AbortController();
  const client = world.client({
    fetch: async (input, init) => {
      if (init?.method !== 'GET') return world.sandbox.fetch(input, init);
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        controller.abort();
      });
    },
  });
  const run = client.claim({ store: world.store, signal: controller.signal });
  expect(await rejection(run.next())).toSatisfy(isAbortedError);
  expect(world.sandbox.pageup.summary().unclaimed).toBe(1);
});
