import type { SandboxClock } from '../clock/clock.ts';
import type { Provider } from '../exchange/provider.ts';
import type { Random } from '../random.ts';
import type { Fuzz } from '../serialization/fuzz.ts';
import type { TokenCount } from './access-tokens.ts';
import { pageUpArea } from './administer-pageup.ts';
import { checkBehaviour } from './check-behaviour.ts';
import { createCheckBook } from './check-book.ts';
import { checkSpec, type CheckSpec } from './check-spec.ts';
import { checkState, type CheckState } from './check-state.ts';
import { pageUpFidelity } from './fidelity.ts';
import { magicValues, type MagicValue } from './magic-values.ts';
import { receive } from './receive.ts';
import { siteOf } from './routes.ts';
import { summarise, type Summary } from './summary.ts';
import {
  checkTenant,
  defaultBehaviour,
  type PageUpEnvironment,
  type Tenant,
  type TenantBehaviour,
  type TenantOptions,
} from './tenant.ts';
import { createWorld } from './world.ts';

/** What a PageUp client needs to reach the sandbox. */
export interface PageUpClientOptions {
  readonly environment: PageUpEnvironment;
  readonly dataCentre: string;
  readonly tenantId: string;
  readonly instanceId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
}

/** PageUp's side of the sandbox: what a test or a demo does to it and asks of it. */
export interface PageUpSandbox {
  /** Adds a customer; returns the options of a client for it. */
  addTenant(options: TenantOptions): PageUpClientOptions;
  tenants(): string[];
  /** Ready options for a client, at the sandbox's own address or at the given one (e.g. `http://127.0.0.1:4010`). */
  options(tenantId: string, origin?: string): PageUpClientOptions;
  /** Changes how PageUp behaves towards this customer, from now on. Returns the whole behaviour. */
  behave(tenantId: string, behaviour: Partial<TenantBehaviour>): TenantBehaviour;
  /** Seeds `n` made-up checks, or those described. Returns their ids, in the order in which GET will list them. */
  seedChecks(tenantId: string, checks: number | readonly CheckSpec[]): string[];
  /** Every check as the emulator knows it, with its whole history. */
  state(tenantId?: string): CheckState[];
  check(tenantId: string, id: string): CheckState;
  summary(tenantId?: string): Summary;
  /** Withdraws tokens at once, of one customer or of all. Returns how many. */
  revokeTokens(tenantId?: string): number;
  tokenRequests(): TokenCount[];
  readonly magicValues: readonly MagicValue[];
}

export interface PageUpContext {
  readonly clock: SandboxClock;
  /** A fresh stream of the sandbox's seed, each time the emulator begins anew. */
  readonly random: () => Random;
  readonly fuzz: Fuzz;
  readonly origin: string;
}

/** The PageUp emulator: the part that answers requests, and the part that tests talk to. */
export const createPageUp = (context: PageUpContext): { provider: Provider; sandbox: PageUpSandbox } => {
  let world = createWorld(context.clock, context.random());

  const entryOf = (tenantId: string) => {
    const entry = world.tenants.get(tenantId);
    if (!entry)
      throw new Error(
        `The sandbox has no tenant ${tenantId}: call pageup.addTenant({ tenantId: '${tenantId}' }) first`,
      );
    return entry;
  };

  const clientOptions = (tenant: Tenant, origin = context.origin): PageUpClientOptions => {
    const { environment, dataCentre, tenantId, instanceId, clientId, clientSecret } = tenant;
    const baseUrl = `${origin.replace(/\/$/, '')}/pageup`;
    return {
      environment,
      dataCentre,
      tenantId,
      instanceId,
      clientId,
      clientSecret,
      baseUrl,
      tokenUrl: `${baseUrl}/connect/token`,
    };
  };

  const state = (tenantId?: string): CheckState[] => {
    const entries = tenantId === undefined ? [...world.tenants.values()] : [entryOf(tenantId)];
    return entries.flatMap(({ tenant, checks }) => checks.all().map((check) => checkState(tenant.tenantId, check)));
  };

  const sandbox: PageUpSandbox = {
    addTenant(options) {
      checkTenant(
        options,
        [...world.tenants.values()].map((entry) => entry.tenant),
      );
      const { tenantId } = options;
      const random = world.random.fork(`tenant/${tenantId}`);
      // Drawn in any case, so that the people of a seed stay the same.
      const madeUpId = `sandbox-client-${tenantId}-${random.hex(6)}`;
      const madeUpSecret = `sandbox-secret-${random.hex(24)}`;
      const tenant: Tenant = {
        tenantId,
        instanceId: options.instanceId ?? tenantId,
        environment: options.environment ?? 'uat',
        dataCentre: options.dataCentre ?? 'dc2',
        provider: options.provider ?? 'bg',
        clientId: options.clientId ?? madeUpId,
        clientSecret: options.clientSecret ?? madeUpSecret,
        behaviour: { ...defaultBehaviour(context.fuzz), ...checkBehaviour(options.behaviour ?? {}) },
      };
      world.tenants.set(tenantId, { tenant, checks: createCheckBook(random) });
      return clientOptions(tenant);
    },
    tenants: () => [...world.tenants.keys()],
    options: (tenantId, origin) => clientOptions(entryOf(tenantId).tenant, origin),
    behave(tenantId, behaviour) {
      const { tenant } = entryOf(tenantId);
      tenant.behaviour = { ...tenant.behaviour, ...checkBehaviour(behaviour) };
      return tenant.behaviour;
    },
    seedChecks(tenantId, checks) {
      const { tenant, checks: book } = entryOf(tenantId);
      if (typeof checks === 'number' && !(Number.isInteger(checks) && checks >= 0)) {
        throw new Error('seedChecks: the number of checks must be a whole number, not negative');
      }
      const specs = typeof checks === 'number' ? Array.from({ length: checks }, (): CheckSpec => ({})) : checks;
      for (const spec of specs) checkSpec(spec);
      const at = { provider: tenant.provider, now: world.clock.now() };
      return specs.map((spec) => book.seed(spec, at).invitation.id);
    },
    state,
    check(tenantId, id) {
      const found = state(tenantId).find((check) => check.id === id);
      if (!found) throw new Error(`The sandbox has no check ${id} at tenant ${tenantId}: seedChecks returns the ids`);
      return found;
    },
    summary: (tenantId) => summarise(state(tenantId)),
    revokeTokens: (tenantId) => world.tokens.revokeAll(tenantId),
    tokenRequests: () => world.tokens.counts(),
    magicValues,
  };

  const provider: Provider = {
    ...pageUpArea(sandbox),
    ownsHost: (host) => siteOf(host) !== undefined,
    fidelity: pageUpFidelity,
    receive: (incoming, location) => receive(world, incoming, location),
    reset() {
      world = createWorld(context.clock, context.random());
    },
  };
  return { provider, sandbox };
};
