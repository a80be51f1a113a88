import { listDocuments, readDocument, ResponseParseError, tell, withoutNoise } from '@bgc/core';
import type { Drift, Runtime } from '@bgc/core';
import { unknown } from '@bgc/core/schema';

import type { PageUpTenant } from '../access/tenant.ts';
import { CannotKeepError } from '../errors/claim-errors.ts';
import { operations } from '../generated/operations.ts';
import { backgroundCheckSchema } from '../generated/zod.ts';
import { putRecord } from '../resources/put-record.ts';
import { openResume } from '../resume/open-resume.ts';
import type { ResumeOptions } from '../resume/open-resume.ts';
import type { PageUpGateway } from './desk.ts';

export interface GatewayParts {
  readonly runtime: Pick<Runtime<object>, 'invoke' | 'download' | 'report'>;
  readonly tenant: PageUpTenant;
  readonly resume: ResumeOptions;
  readonly onDrift: ((drift: Drift) => void) | undefined;
}

type Tolerated = readonly Pick<Drift, 'path' | 'kind'>[];

/** The list is read item by item, so that one that cannot be understood does not take the others with it. */
export const createGateway = ({ runtime, tenant, resume, onDrift }: GatewayParts): PageUpGateway => {
  const operation = operations.listBackgroundChecks;
  const where = { provider: 'pageup', operation: operation.id };

  const report = (tolerated: Tolerated, prefix: string): void => {
    for (const { path, kind } of tolerated) tell(() => onDrift?.({ ...where, path: prefix + path, kind }));
  };

  return {
    async listPending({ provider, signal }) {
      const request = { path: { tenantId: tenant.tenantId }, query: { status: 'pending', provider } };
      const result = await runtime.invoke(operation, request, unknown(), signal === undefined ? {} : { signal });
      const { status, requestId, attempts, totalDelayMs } = result;
      const facts = { ...where, status, requestId, attempts, totalDelayMs };
      const items = listDocuments(backgroundCheckSchema, result.value);
      if (!items.ok) {
        const { path, expected } = items;
        const error = new ResponseParseError('The list of checks cannot be understood.', {
          ...{ ...facts, path, expected },
          advice: 'Nothing was taken. Hand PageUp the `supportReport()`.',
        });
        runtime.report(operation, error);
        throw error;
      }
      report(items.drift, '');
      return {
        documents: items.value.map(withoutNoise),
        reportWithoutId() {
          const error = new CannotKeepError('no-id', undefined, facts);
          runtime.report(operation, error);
          return error;
        },
      };
    },

    put: (id, record, options, guard) => putRecord(runtime, tenant, id, record, options, guard),

    read(document) {
      const result = readDocument(backgroundCheckSchema, document);
      if (!result.ok) {
        const { path, expected } = result;
        throw new ResponseParseError('A check cannot be understood.', { ...where, path, expected });
      }
      // What is odd in a document is odd in one of its members.
      report(result.drift, '[].');
      return result.value;
    },

    openResume: (document, options) => openResume(runtime, document, resume, options),
  };
};
