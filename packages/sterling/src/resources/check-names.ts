import { checkKnownNames as checkNames, refuseFor } from '@bgc/core';

export const needObject = (given: unknown, operation: string, kind: 'filter' | 'option'): void => {
  if (typeof given !== 'object' || given === null)
    refuseFor('sterling', operation)(`the ${kind}s are no object.`, 'Give an object, or leave them out.');
};

/** Types let a misspelt name pass when it comes from a variable: a filter would find everybody, an option would do nothing. */
export const checkKnownNames = (
  given: object,
  known: readonly string[],
  operation: string,
  kind: 'filter' | 'option',
): void => checkNames(given, known, kind, refuseFor('sterling', operation));

export const checkWhole = (
  name: string,
  value: number | undefined,
  { operation, least }: { readonly operation: string; readonly least: number },
): void => {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  refuseFor('sterling', operation)(
    `${name} is no whole number from ${least} on.`,
    `Give ${name} as one, or leave it out.`,
  );
};

/** What must be there, and be no empty text: without it another thing would be asked for. */
export const needText = (
  name: string,
  value: unknown,
  { operation, advice }: { readonly operation: string; readonly advice: string },
): void => {
  if (typeof value !== 'string' || value === '') refuseFor('sterling', operation)(`${name} is missing.`, advice);
};
