import type { OwnedCheck, PageUpTenant } from '@bgc/pageup';
import { deriveIdempotencyKey } from '@bgc/sterling';

import type { BridgeRecord } from './bridge-record.ts';

/**
 * What a check begins with: keys made of tenant, check and purpose, so that they are the same after every crash. They are hashes: Sterling, whose records
 * and logs they end up in, learns nothing from them.
 */
export const firstRecord = async (
  { id, generation }: Pick<OwnedCheck, 'id' | 'generation'>,
  { environment, dataCentre, tenantId }: PageUpTenant,
  callbackUrl: string,
): Promise<BridgeRecord> => {
  const tenant = `${environment}/${dataCentre}/${tenantId}`;
  const reference = await deriveIdempotencyKey(tenant, id, String(generation), 'callback');
  return {
    state: 'kept',
    checkId: id,
    generation,
    // Not of the generation: a check that was put back to pending is about the same person.
    clientReferenceId: await deriveIdempotencyKey(tenant, id, 'candidate'),
    idempotencyKey: await deriveIdempotencyKey(tenant, id, String(generation), 'screening'),
    callbackUri: `${callbackUrl.replace(/\/$/, '')}/${reference}`,
  };
};
