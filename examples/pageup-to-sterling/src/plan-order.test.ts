import { describe, expect, it } from 'vitest';

import { planOrder } from './plan-order.ts';
import { isRefusal } from './refusal.ts';
import { isTrouble } from './trouble.ts';

const policy = { packages: { BASIC: '2345' }, certified: true, invites: 'never' } as const;
const person = { givenName: 'Ada', familyName: 'Example', email: 'ada.example@example.com' };
const basic = { id: '2345', requiredFields: ['givenName'] };

const thrownFor = (offered: Parameters<typeof planOrder>[2]): unknown => {
  try {
    return planOrder('BASIC', person, offered, policy);
  } catch (error) {
    return error;
  }
};

describe('the plan of an order', () => {
  it('is the package that its code is mapped to, where Sterling offers it', () => {
    expect(thrownFor([basic])).toEqual({ packageId: '2345', invited: false });
  });

  it('refuses a package that Sterling no longer offers among others', () => {
    expect(isRefusal(thrownFor([{ ...basic, id: '1' }]))).toBe(true);
  });

  it('takes an answer without any package for trouble, as an answer that was cut off is one, too: the check must not fail for good', () => {
    expect(isTrouble(thrownFor([]))).toBe(true);
  });
});
