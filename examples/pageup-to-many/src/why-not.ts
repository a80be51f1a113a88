import { reasonForFail } from '@bgc/example-pageup-to-sterling/src/reason-for-fail.ts';
import {
  isAbortedError,
  isBgcError,
  isInvalidRequestError,
  isOutcomeUnknownError,
  isResponseParseError,
  isValidationError,
} from '@bgc/core';

import { titles } from './provider.ts';
import type { ProviderName } from './provider.ts';

/** Names of members alone, each once, never a value. */
const namesOf = (complaints: readonly { readonly field?: string }[]): string =>
  [...new Set(complaints.flatMap(({ field }) => (field === undefined ? [] : [field])))].join(', ');

/**
 * Why an order cannot be carried out, for the recruiter; `undefined` for what may pass or is no fault of the order (credits, permissions, limits, outages).
 * A refusal says nothing of an earlier attempt that may have arrived, so it only counts for the first, unless nothing is ever sent of such an order.
 */
export const whyNot = (error: unknown, provider: ProviderName | undefined, first: boolean): string | undefined => {
  const said = reasonForFail(error);
  if (said !== undefined || provider === undefined || provider === 'sterling' || !isBgcError(error)) return said;
  const isOfOrder = isInvalidRequestError(error) || (first && isValidationError(error));
  const names = isOfOrder ? namesOf(error.complaints) : '';
  return names === ''
    ? undefined
    : `${titles[provider]} needs this, or cannot read it: ${names}. Correct it and order again.`;
};

/** Nothing of this attempt was carried out. In doubt it may have been. */
export const wasNotTaken = (error: unknown): boolean =>
  isBgcError(error) && !isOutcomeUnknownError(error) && !isAbortedError(error) && !isResponseParseError(error);
