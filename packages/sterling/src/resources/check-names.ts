import { InvalidRequestError } from '@bgc/core';

const refuse = (operation: string, what: string, advice: string): never => {
  throw new InvalidRequestError(what, { provider: 'sterling', operation, advice: `Nothing was sent. ${advice}` });
};

export const needObject = (given: unknown, operation: string, kind: 'filter' | 'option'): void => {
  if (typeof given !== 'object' || given === null)
    refuse(operation, `the ${kind}s are no object.`, 'Give an object, or leave them out.');
};

/** Types let a misspelt name pass when it comes from a variable: a filter would find everybody, an option would do nothing. */
export const checkKnownNames = (
  given: object,
  known: readonly string[],
  operation: string,
  kind: 'filter' | 'option',
): void => {
  needObject(given, operation, kind);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(operation, `there is no ${kind} ${unknown}.`, `Known are ${known.join(', ')}.`);
};

export const checkWhole = (
  name: string,
  value: number | undefined,
  { operation, least }: { readonly operation: string; readonly least: number },
): void => {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  refuse(operation, `${name} is no whole number from ${least} on.`, `Give ${name} as one, or leave it out.`);
};

/** What must be there, and be no empty text: without it another thing would be asked for. */
export const needText = (
  name: string,
  value: unknown,
  { operation, advice }: { readonly operation: string; readonly advice: string },
): void => {
  if (typeof value !== 'string' || value === '') refuse(operation, `${name} is missing.`, advice);
};
