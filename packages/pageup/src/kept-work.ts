import type { ClaimOptions } from './claims/claim-options.ts';
import type { MutableSummary } from './claims/claim-summary.ts';
import type { ClaimedCheck } from './claims/claimed-check.ts';
import { createGateway } from './claims/create-gateway.ts';
import type { GatewayParts } from './claims/create-gateway.ts';
import type { Desk } from './claims/desk.ts';
import { guardStore } from './claims/guard-store.ts';
import { handOutAll } from './claims/hand-out-all.ts';
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
  const desk: Desk = { ...terms, ...guardStore(terms), gateway: createGateway(parts) };
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
