import { guardStore } from '@bgc/core/keeping';

import type { ClaimOptions } from './claims/claim-options.ts';
import type { MutableSummary } from './claims/claim-summary.ts';
import type { ClaimedCheck } from './claims/claimed-check.ts';
import { createGateway } from './claims/create-gateway.ts';
import type { GatewayParts } from './claims/create-gateway.ts';
import type { Desk } from './claims/desk.ts';
import { handOutAll } from './claims/hand-out-all.ts';
import { KeptRecordError } from './errors/claim-errors.ts';
import { createLifecycle } from './lifecycle/lifecycle.ts';
import type { Lifecycle } from './lifecycle/lifecycle.ts';

export { superviseTenant } from './watching/supervise-tenant.ts';

/** What one worker does with the kept checks of one tenant. */
export interface KeptWork {
  drain(options: ClaimOptions, summary: MutableSummary): AsyncGenerator<ClaimedCheck, void, undefined>;
  readonly lifecycle: Lifecycle;
}

export type OpenKeptWork = () => Promise<KeptWork>;

export const openKeptWork = (terms: Omit<Desk, 'gateway'>, parts: GatewayParts): KeptWork => {
  const guarded = guardStore(terms, { provider: 'pageup', unreadable: () => new KeptRecordError() });
  const desk: Desk = { ...terms, ...guarded, gateway: createGateway(parts) };
  return {
    drain: (options, summary) =>
      handOutAll({
        desk,
        options,
        summary,
        dealtWith: new Set(),
        waiting: new Set(),
        suspects: new Map(),
        inHand: undefined,
        blocked: new Set(),
        failure: undefined,
      }),
    lifecycle: createLifecycle(desk),
  };
};
