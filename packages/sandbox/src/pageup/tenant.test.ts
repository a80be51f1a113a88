import { expect, test } from 'vitest';

import { createSandbox } from '../sandbox.ts';

const CREDENTIALS = { clientId: 'my-client', clientSecret: 'my-secret' };

test('takes credentials of your own, and makes the same people up as without them', () => {
  const people = (credentials: object) => {
    const { pageup } = createSandbox({ seed: 3 });
    const { clientId, clientSecret } = pageup.addTenant({ tenantId: '218', ...credentials });
    pageup.seedChecks('218', 4);
    return { clientId, clientSecret, ids: pageup.state().map(({ id }) => id) };
  };
  const own = people(CREDENTIALS);
  expect(own).toMatchObject(CREDENTIALS);
  expect(own.ids).toEqual(people({}).ids);
});

test.each([
  [{ tenantId: '218' }, /tenantId must be new/],
  [{ tenantId: 'a b' }, /letters and digits/],
  [{ tenantId: '5', clientId: '' }, /clientId must be text/],
  [{ tenantId: '5', clientSecret: 5 as never }, /clientSecret must be text/],
  [{ tenantId: '5', ...CREDENTIALS }, /belongs to another customer/],
])('refuses %o and shows no secret', (options, message) => {
  const { pageup } = createSandbox();
  pageup.addTenant({ tenantId: '218', ...CREDENTIALS });
  expect(() => pageup.addTenant(options)).toThrow(message);
  expect(pageup.tenants()).toEqual(['218']);
});

test('a customer is in one of the two environments, and in no other', () => {
  const { pageup } = createSandbox();
  expect(() => pageup.addTenant({ tenantId: '218', environment: 'prod' as never })).toThrow(/must be uat or live/);
  expect(pageup.tenants()).toEqual([]);
});
