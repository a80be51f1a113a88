import { expect, test } from 'vitest';

import { keyPrefix, recordKey } from './record-key.ts';

test('Keys of two tenants never begin alike, and an id never reaches out of its own', () => {
  const tenant = { environment: 'uat', dataCentre: 'dc2', tenantId: '2/18' } as const;
  expect(keyPrefix(tenant)).toBe('pageup/uat/dc2/2%2F18/');
  expect(recordKey(tenant, '../219/1')).toBe('pageup/uat/dc2/2%2F18/..%2F219%2F1');
});
