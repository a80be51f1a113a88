import { expect, it } from 'vitest';

import type { PageUpTenant } from '@bgc/pageup';

import { firstRecord } from './first-record.ts';

const tenant: PageUpTenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '218' };
const check = { id: '12345', generation: 1 };

const keysOf = async (given: Partial<typeof check> = {}, of: Partial<PageUpTenant> = {}): Promise<string[]> => {
  const record = await firstRecord({ ...check, ...given }, { ...tenant, ...of }, 'https://example.com/callbacks/');
  return [record.clientReferenceId, record.idempotencyKey, record.callbackUri];
};

it('the keys of a check are the same whenever they are made, though nothing was kept', async () => {
  expect(await keysOf()).toEqual(await keysOf());
});

it('every purpose, check and tenant has keys of its own', async () => {
  const tenants: Partial<PageUpTenant>[] = [{ tenantId: '219' }, { dataCentre: 'dc3' }, { environment: 'live' }];
  const all = await Promise.all([keysOf(), keysOf({ id: '12346' }), ...tenants.map((of) => keysOf({}, of))]);
  expect(new Set(all.flat()).size).toBe(15);
});

it('a check that was put back to pending is another order, of the same candidate', async () => {
  const [reference, ...order] = await keysOf();
  const [referenceAgain, ...orderAgain] = await keysOf({ generation: 2 });
  expect(referenceAgain).toBe(reference);
  for (const [at, key] of orderAgain.entries()) expect(key).not.toBe(order[at]);
});

it('the keys tell nothing of tenant and check', async () => {
  for (const key of await keysOf()) expect(key).toMatch(/^(?:https:\/\/example\.com\/callbacks\/)?[0-9a-f]{64}$/);
});
