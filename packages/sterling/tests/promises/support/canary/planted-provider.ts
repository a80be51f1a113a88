import { createPlanted as createAnyPlanted } from '@bgc/promises';
import type { Answer as AnyAnswer, Canaries, Planted as AnyPlanted } from '@bgc/promises';

import { operations } from '../../../../src/generated/operations.ts';

export type OperationName = keyof typeof operations;

export type Answer = AnyAnswer<OperationName>;

export type Planted = AnyPlanted<OperationName>;

const leafOf = (path: string, text: string): unknown =>
  /(?:[lL]ink|uri|pdf|web|html|candidatePortal)$/.test(path)
    ? `https://reports.example.com/${text}`
    : path.endsWith('email')
      ? `${text}@example.com`
      : text;

/** Numbers without which an answer cannot be understood. */
const numbers: Partial<Readonly<Record<OperationName, object>>> = { getPackagePrice: { total: 195.16 } };

/** A provider that answers with a canary in every string: every member of the spec, unknown ones, headers and the reason phrase. */
export const createPlanted = (canaries: Canaries): Planted => {
  const planted = createAnyPlanted<OperationName>(canaries, { operations, tokenOperation: 'requestToken', leafOf });
  return {
    ...planted,
    good(operation) {
      const document = planted.good(operation);
      return Array.isArray(document) ? document : { ...(document as object), ...numbers[operation] };
    },
  };
};

/** They are answered with a file. */
const downloads: ReadonlySet<string> = new Set<OperationName>([
  'getScreeningReport',
  'getScreeningReportByToken',
  'getScreeningDocument',
]);

export const well: Answer = (planted, operation) =>
  downloads.has(operation)
    ? new Response(`%PDF-1.4 ${planted.canary(`${operation}.response.bytes`)}`, {
        headers: { ...planted.headers(), 'content-type': 'application/pdf' },
      })
    : planted.json(planted.good(operation));
