import type { AttemptGuard, CallOptions, Runtime } from '@bgc/core';

import type { PageUpTenant } from '../access/tenant.ts';
import { operations } from '../generated/operations.ts';
import type { WritableRecord } from '../writing/writable-record.ts';

/** Replaces the whole record of a check at PageUp. */
export const putRecord = async (
  runtime: Pick<Runtime<object>, 'invoke'>,
  { tenantId }: Pick<PageUpTenant, 'tenantId'>,
  id: string,
  { status, referenceNumber, reasonForFail, results }: WritableRecord,
  options: CallOptions | undefined,
  guard?: AttemptGuard,
): Promise<void> => {
  await runtime.invoke(
    operations.updateBackgroundCheck,
    {
      path: { tenantId, id },
      body: { status, referenceNumber, reasonForFail, results },
      ...(guard === undefined ? {} : { guard }),
    },
    undefined,
    options,
  );
};
