import type { AtProviders } from './at-providers.ts';
import type { LeftOrder } from './left-orders.ts';

/** Where a check is that is not over, as everybody tells it who knows of it. */
export interface Whereabouts extends Omit<LeftOrder, 'callbackUri'>, AtProviders {}

const nobody = { claim: '', order: '' };

export const whereabouts = (
  orders: readonly LeftOrder[],
  providers: readonly AtProviders[],
): readonly Whereabouts[] => {
  const kept = new Map(orders.map(({ check, claim, order }) => [check, { claim, order }]));
  return providers.map((one) => ({ ...one, ...(kept.get(one.check) ?? nobody) }));
};
