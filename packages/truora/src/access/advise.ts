import type { ProviderDefinition } from '@bgc/core';

import { calls } from '../generated/calls.ts';

type Failure = Parameters<NonNullable<ProviderDefinition['advise']>>[0];

const adviceByStatus: Readonly<Record<number, string>> = {
  400: 'Nothing was done. Correct the request.',
  401: 'Check the API key: whether it is complete, and not expired.',
  403: 'Check the API key: whether it is complete, not expired, and allowed to do this.',
  404: 'Truora knows no such thing: check the id, and that it belongs to the account of this API key.',
  429: 'Wait, then call less often.',
};

const adviceByOperation: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  [calls.createCheck.id]: {
    429: "Nothing was created. Checks of high priority are limited by country: create it with priority 'medium', or later.",
  },
  [calls.getCheckPdf.id]: {
    404: 'The PDF is not generated, or there is no such check: `checks.waitForPdf(id)` has it made and waits for it.',
  },
};

/** The sentences that tell the reader of an error what to do next. A 400 has no reason but its message, which a code would keep from being told. */
export const advise = ({ status, operation, complaints }: Failure): string | undefined => {
  const advice = adviceByOperation[operation.id]?.[status] ?? adviceByStatus[status];
  if (status !== 400) return advice;
  const message = complaints.find((complaint) => complaint.message)?.message;
  return `${message ? `Truora says: ${message}.` : 'Its message may repeat what was sent: the `error` of the same call by `truora.api` has it.'} ${advice}`;
};
