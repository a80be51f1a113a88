import { createRuntime, systemClock, systemRandom, tokenAuthentication } from '@bgc/core';
import type { Clock, Runtime } from '@bgc/core';

import { hostsOf } from './access/hosts.ts';
import { pageUpProvider } from './access/provider.ts';
import type { PageUpTenant } from './access/tenant.ts';
import { claimWith } from './claims/claim.ts';
import type { ClaimRun } from './claims/claim.ts';
import type { ClaimOptions, HoldOptions } from './claims/claim-options.ts';
import { checkOptionsOf, claimRules, holdRules } from './claims/option-rules.ts';
import type { paths } from './generated/schema.ts';
import type { OpenKeptWork } from './kept-work.ts';
import { loadKeptWork } from './load-kept-work.ts';
import { lifecycleWith } from './lifecycle/lifecycle-with.ts';
import type { Lifecycle, LifecycleOptions } from './lifecycle/lifecycle.ts';
import { checkPageUpOptions } from './options.ts';
import type { PageUpClientOptions } from './options.ts';
import type { BackgroundChecks } from './resources/background-checks.ts';
import { createBackgroundChecks } from './resources/create-background-checks.ts';
import { makeSupportReport } from './support-report.ts';
import type { SupportReport } from './support-report.ts';
import { watch } from './watching/watch.ts';
import type { Watcher, WatchOptions } from './watching/watch-options.ts';

/** One customer's PageUp. */
export interface PageUpClient {
  readonly tenant: PageUpTenant;
  readonly backgroundChecks: BackgroundChecks;
  /**
   * One drain: takes up what earlier workers left, then takes the pending checks out of PageUp's queue and hands them out one by one, until none is
   * left. Each is kept whole before it is put to `queued`, because PageUp never lists it again afterwards. Each is handed out at least
   * once, never to two live holders, and until it is `done()`. Leaving the loop, by an error too, gives back what was not handed out, and the
   * check it was left with unless that one is done.
   * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Preventing the same background check request being processed multiple times")
   *
   * @example
   * for await (const check of pageup.claim({ store })) {
   *   const { reference } = await order(check.document);
   *   await check.created({ referenceNumber: reference });
   *   await check.done();
   * }
   *
   * @throws ConfigurationError at once, which names the wrong option. While it drains: CannotKeepError when a check has no id or the store does not
   * take it, StoreError, KeptRecordError and QueueBlockedError after everything else was handed out, PermissionError, RateLimitError (a daily limit)
   * and the other errors of a call.
   */
  claim(options: ClaimOptions): ClaimRun;
  /** Writes to kept checks days later, from a webhook handler for one. */
  lifecycle(options: LifecycleOptions): Lifecycle;
  /** Drains at an interval and hands every check to `handle`, until it is stopped. For many tenants: the function `watch`. */
  watch(options: WatchOptions): Watcher;
  /** The last failures with times and request ids, redacted: what PageUp asks for when it helps. */
  supportReport(): SupportReport;
  /** The escape hatch: any path of the spec through the same onion, with openapi-fetch's `{ data, error, response }`, unvalidated. */
  readonly api: Runtime<paths>['api'];
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

/** Client ids and tokens belong to one customer and one environment: nothing is shared across them, in a shared store either. */
const tokenRealm = ({ environment, dataCentre, tenantId }: PageUpTenant): string =>
  `${environment}/${dataCentre}/${tenantId}`;

const instanceParameter = ({ instanceId, tenantId }: PageUpClientOptions): Readonly<Record<string, string>> =>
  instanceId === false ? {} : { instanceId: instanceId ?? tenantId };

const createTenantRuntime = (options: PageUpClientOptions, tenant: PageUpTenant): Runtime<paths> => {
  const hosts = hostsOf(tenant.environment, tenant.dataCentre);
  const { clientId, clientSecret, tokenUrl = hosts.tokenUrl, tokenStore, baseUrl = hosts.baseUrl } = options;
  return createRuntime<paths>(pageUpProvider, {
    ...options,
    baseUrl,
    authentication: tokenAuthentication({
      tokenUrl,
      clientId,
      clientSecret,
      parameters: instanceParameter(options),
      environment: tokenRealm(tenant),
      ...(tokenStore === undefined ? {} : { store: tokenStore }),
    }),
  });
};

/**
 * Makes a client for one customer's PageUp. Many stand side by side and share nothing.
 *
 * @example
 * const pageup = createPageUpClient({
 *   environment: 'uat',
 *   dataCentre: 'dc2',
 *   tenantId: '218',
 *   clientId: process.env.PAGEUP_CLIENT_ID!,
 *   clientSecret: () => secrets.read('pageup/218'),
 * });
 *
 * @throws ConfigurationError that names the wrong option.
 */
export const createPageUpClient = (options: PageUpClientOptions): PageUpClient => {
  checkPageUpOptions(options);
  const { environment, dataCentre, tenantId, allowInsecureReportLinks = false, random = systemRandom } = options;
  const tenant: PageUpTenant = { environment, dataCentre, tenantId };
  const runtime = createTenantRuntime(options, tenant);
  const clock = options.clock ?? systemClock;
  const backgroundChecks = createBackgroundChecks(runtime, tenant);

  const keptWork = (hold: HoldOptions): OpenKeptWork => {
    const { store, owner = `worker-${random().toString(36).slice(2)}`, leaseMs = 60_000 } = hold;
    const { leases, records } = store;
    const terms = { leases, records, tenant, clock, owner, leaseMs, allowInsecureReportLinks };
    const parts = { runtime, tenant, resume: options.resume ?? {}, onDrift: options.onDrift };
    return async () => (await loadKeptWork(clock)).openKeptWork(terms, parts);
  };

  const client: PageUpClient = {
    tenant,
    backgroundChecks,
    claim: (claimOptions) => {
      checkOptionsOf(claimOptions, claimRules, ['store']);
      return claimWith(keptWork(claimOptions), claimOptions);
    },
    lifecycle: (lifecycleOptions) => {
      checkOptionsOf(lifecycleOptions, holdRules, ['store']);
      return lifecycleWith(keptWork(lifecycleOptions));
    },
    watch: (watchOptions) => watch({ ...watchOptions, clients: [client] }),
    supportReport: () => makeSupportReport(tenant, runtime.journal, clock.now()),
    api: runtime.api,
    clock,
    random,
  };
  return client;
};
