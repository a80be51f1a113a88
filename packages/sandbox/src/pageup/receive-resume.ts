import type { Receipt } from '../exchange/provider.ts';
import { errorArray } from './errors.ts';
import { guarded } from './guarded.ts';
import type { Arrival } from './arrival.ts';
import { answerResume } from './resume-file.ts';
import { READ_SCOPE } from './tenant.ts';

export const receiveResume = (arrival: Arrival, route: { readonly tenantId: string; readonly id: string }): Receipt =>
  guarded(arrival, { name: 'resume', scope: READ_SCOPE, tenantId: route.tenantId }, ({ checks }) => {
    const check = checks.find(route.id, arrival.world.clock.now());
    return check ? answerResume(check) : errorArray(404, [{ message: 'Unknown resource.' }]);
  });
