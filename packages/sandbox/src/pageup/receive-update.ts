import type { Receipt } from '../exchange/provider.ts';
import type { FaultSpec } from '../faults/fault.ts';
import { strikesAgain } from '../faults/spoiling.ts';
import { isJsonObject, parseJson } from '../json.ts';
import { tokenName } from './access-tokens.ts';
import { applyUpdate, refuseTransition } from './apply-update.ts';
import type { Check } from './check.ts';
import { errorArray } from './errors.ts';
import { guarded } from './guarded.ts';
import { magicFor } from './magic-values.ts';
import type { Arrival } from './arrival.ts';
import { WRITE_SCOPE } from './tenant.ts';
import { answerUpdate } from './update-answer.ts';
import { readUpdateBody } from './update-body.ts';

const isJson = (headers: Headers): boolean =>
  /^application\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');

const magicFaults = ({ world }: Arrival, check: Check | undefined, tenantId: string, status: unknown): FaultSpec[] => {
  const spoils = check && magicFor(check.invitation.applicant.lastName)?.spoils;
  if (!spoils || (spoils.status !== undefined && spoils.status !== status)) return [];
  const key = `${tenantId}/${check.invitation.id}`;
  return strikesAgain(world.magicStrikes, key, spoils.times) ? [spoils.fault] : [];
};

/** `PUT /backgroundchecking/{id}`: replaces the four writable fields, whatever was there before. */
export const receiveUpdate = (arrival: Arrival, route: { readonly tenantId: string; readonly id: string }): Receipt => {
  const { world, incoming, base, common } = arrival;
  const body = parseJson(new TextDecoder().decode(incoming.body));
  const known = world.tenants.get(route.tenantId)?.checks.find(route.id, world.clock.now());
  const status = isJsonObject(body) ? body['status'] : undefined;

  const receipt = guarded(
    arrival,
    { name: 'update', scope: WRITE_SCOPE, tenantId: route.tenantId },
    ({ token, tenant, checks }, { late }) => {
      if (!isJson(incoming.headers)) return errorArray(415, [{ message: 'The body must be application/json.' }]);
      const check = checks.find(route.id, world.clock.now());
      const magic = check && magicFor(check.invitation.applicant.lastName);
      if (!check || magic?.gone) return errorArray(404, [{ message: 'Unknown background check.' }]);
      const update = readUpdateBody(body);
      if (!update.ok) return errorArray(400, update.errors);
      if (magic?.refuses === update.record.status) {
        return errorArray(400, [{ field: 'status', message: 'The check cannot be updated.' }]);
      }
      const refused = refuseTransition(check.record, update.record);
      if (refused) return errorArray(400, [refused]);
      applyUpdate(check, update, {
        sequence: world.nextUpdate(),
        time: world.clock.now(),
        late,
        clientId: token.clientId,
        token: tokenName(token.value),
        attemptKey: common.attemptKey,
      });
      const url = `${base}/v3/${encodeURIComponent(tenant.tenantId)}/backgroundchecking`;
      return answerUpdate(check, { behaviour: tenant.behaviour, url, random: world.noise });
    },
  );
  return { ...receipt, faults: magicFaults(arrival, known, route.tenantId, status) };
};
