import type { ProviderDefinition } from '@bgc/core';

import { adviceByCode } from './advice-by-code.ts';

type Failure = Parameters<NonNullable<ProviderDefinition['advise']>>[0];

const credentials =
  'Check client id and client secret: integration and production have credentials of their own, and so have regions.';

const adviceByStatus: Readonly<Record<number, string>> = {
  400: 'Correct what `complaints` names, then call again.',
  401: credentials,
  403: 'This account is not allowed to do it: ask Sterling to have it configured.',
  404: 'Sterling knows no such id: check it, and that it belongs to this environment and account.',
  413: 'Sterling takes PDF files of at most 10 MB: make it smaller.',
};

/** What a repeated order is answered with is not documented. */
const sameKey = 'Keep the `idempotencyKey`: under another, an order that is there already would be made twice.';

/** Refusals of the token endpoint. */
const refusedTokenStatuses: ReadonlySet<number> = new Set([400, 401, 403]);

/** The sentence that tells the reader of an error what to do next: by the code where the document has one, by the status otherwise. */
export const advise = ({ status, operation, complaints }: Failure): string | undefined => {
  if (operation.id === 'requestToken')
    return refusedTokenStatuses.has(status) ? `Sterling gave no token. ${credentials}` : undefined;
  for (const { code } of complaints) {
    const advice = code === undefined ? undefined : adviceByCode(code, operation.id);
    if (advice !== undefined) return advice;
  }
  return status === 400 && operation.repeat === 'keyed' ? `${adviceByStatus[400]} ${sameKey}` : adviceByStatus[status];
};
