import { listDocuments, readDocument, ResponseParseError, withoutNoise } from '@bgc/core';
import type { Drift, Runtime } from '@bgc/core';
import { unknown } from '@bgc/core/schema';

import type { PageUpTenant } from '../access/tenant.ts';
import { operations } from '../generated/operations.ts';
import { backgroundCheckSchema } from '../generated/zod.ts';
import type { BackgroundChecks } from '../resources/background-checks.ts';
import { openResume } from '../resume/open-resume.ts';
import type { ResumeOptions } from '../resume/open-resume.ts';
import type { PageUpGateway } from './desk.ts';

export interface GatewayParts {
  readonly runtime: Pick<Runtime<object>, 'invoke' | 'download'>;
  readonly tenant: PageUpTenant;
  readonly backgroundChecks: BackgroundChecks;
  readonly resume: ResumeOptions;
  readonly onDrift: ((drift: Drift) => void) | undefined;
}

type Tolerated = readonly Pick<Drift, 'path' | 'kind'>[];

/** The list is read item by item, so that one that cannot be understood does not take the others with it. */
export const createGateway = ({ runtime, tenant, backgroundChecks, resume, onDrift }: GatewayParts): PageUpGateway => {
  const operation = operations.listBackgroundChecks;
  const where = { provider: 'pageup', operation: operation.id };

  const report = (tolerated: Tolerated, prefix: string): void => {
    for (const { path, kind } of tolerated) {
      const separator = prefix === '' || path === '' || path.startsWith('[') ? '' : '.';
      try {
        onDrift?.({ ...where, path: `${prefix}${separator}${path}`, kind });
      } catch {
        // An observer's fault is its own.
      }
    }
  };

  return {
    async listPending({ provider, signal }) {
      const request = { path: { tenantId: tenant.tenantId }, query: { status: 'pending', provider } };
      const result = await runtime.invoke(operation, request, unknown(), signal === undefined ? {} : { signal });
      const items = listDocuments(backgroundCheckSchema, result.value);
      if (!items.ok) {
        const { path, expected } = items;
        const { status, requestId, attempts, totalDelayMs } = result;
        throw new ResponseParseError('The list of checks cannot be understood.', {
          ...{ ...where, path, expected, status, requestId, attempts, totalDelayMs },
          advice: 'Nothing was taken. Hand PageUp the `supportReport()`.',
        });
      }
      report(items.drift, '');
      return items.value.map(withoutNoise);
    },

    put: (id, record, options) => backgroundChecks.update(id, record, options),

    read(document) {
      const result = readDocument(backgroundCheckSchema, document);
      if (!result.ok) {
        const { path, expected } = result;
        throw new ResponseParseError('A check cannot be understood.', { ...where, path, expected });
      }
      report(result.drift, '[]');
      return result.value;
    },

    openResume: (document, options) => openResume(runtime, document, resume, options),
  };
};
