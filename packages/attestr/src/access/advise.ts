import type { ProviderDefinition } from '@bgc/core';

import { meaningOf } from './error-codes.ts';

type Failure = Parameters<NonNullable<ProviderDefinition['advise']>>[0];

const notFound = 'Attestr knows no such id: check it, and that it is of this account.';
const inferred = 'The path of this operation is not documented: confirm it with Attestr. That of `uploadImage` is.';

/** Inferred or assumed, so that the path itself may be what is not found. */
const undocumentedPaths: ReadonlySet<string> = new Set(['uploadDocument', 'getMediaStream']);

/** The sentence that tells the reader of an error what to do next: by the code where there is one, by the status otherwise. */
export const advise = ({ status, operation, complaints }: Failure): string | undefined => {
  const [, , advice] = meaningOf(Number(complaints[0]?.code), operation) ?? [];
  if (advice !== undefined || status !== 404) return advice;
  return undocumentedPaths.has(operation.id) ? inferred : notFound;
};
