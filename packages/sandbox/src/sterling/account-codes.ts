import type { Json } from '../json.ts';
import type { AccountBehaviour, ReferenceCode } from './account.ts';
import { absent } from './dotted.ts';
import type { SterlingError } from './errors.ts';

interface Reading<T> {
  readonly errors: readonly SterlingError[];
  readonly value?: T | undefined;
}

/** `400#billingCode?invalid` and `400#referenceCodes?required` are documented; when they come depends on the account (assumed how). */
export const readBillingCode = (given: Json | undefined, behaviour: AccountBehaviour): Reading<string> => {
  if (absent(given)) {
    if (behaviour.billingCodeRule === 'optional') return { errors: [] };
    return { errors: [{ code: '400#billingCode?required', message: 'Billing Code required' }] };
  }
  const known = behaviour.billingCodes;
  if (typeof given === 'string' && (known.length === 0 || known.includes(given))) return { errors: [], value: given };
  return { errors: [{ code: '400#billingCode?invalid', message: 'Invalid Billing Code' }] };
};

const isPath = (codes: readonly string[], tree: readonly ReferenceCode[]): boolean => {
  const [first, ...rest] = codes;
  if (first === undefined) return true;
  const branch = tree.find(({ code }) => code === first);
  return branch !== undefined && isPath(rest, branch.codes ?? []);
};

/** An array of strings, a path through the account's tree. */
export const readReferenceCodes = (
  given: Json | undefined,
  behaviour: AccountBehaviour,
): Reading<readonly string[]> => {
  if (given === undefined || given === null || (Array.isArray(given) && given.length === 0)) {
    if (behaviour.referenceCodeRule === 'optional') return { errors: [] };
    return { errors: [{ code: '400#referenceCodes?required', message: 'Reference Codes required' }] };
  }
  const codes: readonly Json[] = Array.isArray(given) ? given : [null];
  const texts = codes.filter((code) => typeof code === 'string');
  const tree = behaviour.referenceCodes;
  if (texts.length === codes.length && (tree.length === 0 || isPath(texts, tree))) return { errors: [], value: texts };
  return { errors: [{ code: '400#referenceCodes?invalid', message: 'Invalid Reference Codes' }] };
};
