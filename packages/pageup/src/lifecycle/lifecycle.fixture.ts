import type { Lifecycle, PageUpClientOptions } from '@bgc/pageup';

import { openTenant } from '../../tests/tenant-world.ts';
import type { TenantWorld } from '../../tests/tenant-world.ts';

export const link = 'https://reports.example.com/1';

/** A tenant with one check that was claimed and is done, and its lifecycle. */
export const claimed = async (
  options?: Partial<PageUpClientOptions>,
): Promise<TenantWorld & { id: string; lifecycle: Lifecycle }> => {
  const world = openTenant(1);
  const [check] = await world.drain();
  return { ...world, id: check?.id ?? '', lifecycle: world.client(options).lifecycle({ store: world.store }) };
};
