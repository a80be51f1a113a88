import type { Receipt } from '../exchange/provider.ts';
import { guarded } from './guarded.ts';
import { answerList, listedChecks } from './list-answer.ts';
import type { Arrival } from './arrival.ts';
import { READ_SCOPE } from './tenant.ts';

export const receiveList = (arrival: Arrival, route: { readonly tenantId: string }): Receipt => {
  const { world, incoming, base } = arrival;
  return guarded(arrival, { name: 'list', scope: READ_SCOPE, tenantId: route.tenantId }, ({ tenant, checks }) => {
    const found = listedChecks(checks.all(), incoming.url.searchParams, world.clock.now());
    if (!Array.isArray(found)) return found;
    const url = `${base}/v3/${encodeURIComponent(tenant.tenantId)}/backgroundchecking`;
    return answerList(found, { behaviour: tenant.behaviour, url, random: world.noise });
  });
};
