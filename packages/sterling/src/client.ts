import { createRuntime, loadOnce, systemClock, systemRandom, tokenAuthentication } from '@bgc/core';
import type { Clock, Runtime } from '@bgc/core';

import { hostsOf } from './access/hosts.ts';
import type { SterlingEnvironment } from './access/hosts.ts';
import { sterlingProvider } from './access/provider.ts';
import type { paths } from './generated/schema.ts';
import type { Health } from './models.ts';
import { checkSterlingOptions } from './options.ts';
import type { SterlingClientOptions } from './options.ts';
import { createKeyMaker } from './ordering/idempotency-key.ts';
import type { Candidates } from './resources/candidates.ts';
import { createBillingCodes, createReferenceCodes } from './resources/codes.ts';
import type { BillingCodesResource, ReferenceCodesResource } from './resources/codes.ts';
import { createCandidates } from './resources/create-candidates.ts';
import { createScreenings } from './resources/create-screenings.ts';
import { readHealth } from './resources/health.ts';
import type { HealthOptions } from './resources/health.ts';
import { createIdentities } from './resources/identities.ts';
import type { Identities } from './resources/identities.ts';
import { loadWriting } from './resources/load-writing.ts';
import { createPackages } from './resources/packages.ts';
import type { Packages } from './resources/packages.ts';
import type { Screenings } from './resources/screenings.ts';
import { createSubscriptions } from './resources/subscriptions.ts';
import type { Subscriptions } from './resources/subscriptions.ts';
import { createTrustedUsers, createTrusts } from './resources/trusts.ts';
import type { TrustedUsers, Trusts } from './resources/trusts.ts';
import { makeSupportReport } from './support-report.ts';
import type { SupportReport } from './support-report.ts';

/** One account at Sterling. */
export interface SterlingClient {
  /** `integration` is Sterling's test system, `production` the real one. */
  readonly environment: SterlingEnvironment;
  /** The checks that the account has put together: what each needs to know of a candidate, and what it costs. */
  readonly packages: Packages;
  /** The people to be screened: create, find, `edit` (never write back what was read), upload their documents. */
  readonly candidates: Candidates;
  /** One package run on one candidate: order once, follow, read the report, invite, act adversely. */
  readonly screenings: Screenings;
  /** Screenings that repeat at an interval. */
  readonly subscriptions: Subscriptions;
  /** Proof that a candidate is who they say, by questions about their history. */
  readonly identities: Identities;
  /** Verified candidates who may have others screened. */
  readonly trustedUsers: TrustedUsers;
  /** Takes away what `candidates.trust` gave. */
  readonly trusts: Trusts;
  /** The codes that a screening's `referenceCodes` are chosen from, as a tree. */
  readonly referenceCodes: ReferenceCodesResource;
  /** The codes that a screening's `billingCode` is one of. */
  readonly billingCodes: BillingCodesResource;
  /**
   * Is the API up? What the answer holds is not public.
   *
   * @example await sterling.health({ deep: true });
   * @throws ServerError, ConnectionError and the other errors of a call.
   */
  health(options?: HealthOptions): Promise<Health>;
  /**
   * The last failures with times and request ids, redacted: what support asks for.
   *
   * @example console.log(JSON.stringify(sterling.supportReport()));
   */
  supportReport(): SupportReport;
  /**
   * The escape hatch: any path of the spec through the same onion, with openapi-fetch's `{ data, error, response }`, unvalidated.
   *
   * @example const { data, response } = await sterling.api.GET('/v1/packages');
   * @throws ConnectionError, TimeoutError and the other errors of the transport; a refusal is in `error`.
   */
  readonly api: Runtime<paths>['api'];
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
}

const createAccountRuntime = (options: SterlingClientOptions): Runtime<paths> => {
  const { environment, clientId, clientSecret, tokenStore } = options;
  const hosts = hostsOf(environment, options.baseUrl);
  return createRuntime<paths>(sterlingProvider, {
    ...options,
    baseUrl: hosts.baseUrl,
    authentication: tokenAuthentication({
      tokenUrl: options.tokenUrl ?? hosts.tokenUrl,
      clientId,
      clientSecret,
      // "the basic auth credentials must be a base64 encoded string in the format client_id:client_secret": as they are, not form-encoded first.
      clientAuthentication: 'basic-verbatim',
      environment,
      ...(tokenStore === undefined ? {} : { store: tokenStore }),
    }),
  });
};

/**
 * Makes a client for one account at Sterling On Demand. Many stand side by side and share nothing.
 *
 * @example
 * const sterling = createSterlingClient({
 *   environment: 'integration',
 *   clientId: process.env.STERLING_CLIENT_ID!,
 *   clientSecret: () => secrets.read('sterling'),
 * });
 *
 * @throws ConfigurationError that names the wrong option.
 */
export const createSterlingClient = (options: SterlingClientOptions): SterlingClient => {
  checkSterlingOptions(options);
  const { environment, store, account = 'default', clock = systemClock, random = systemRandom } = options;
  const runtime = createAccountRuntime(options);
  const load = loadOnce(async () =>
    (await loadWriting(clock)).createWriting(runtime, {
      store,
      realm: `${environment}/${account}`,
      owner: `process-${random().toString(36).slice(2)}`,
      makeIdempotencyKey: createKeyMaker(random, clock),
    }),
  );
  return {
    environment,
    packages: createPackages(runtime),
    candidates: createCandidates(runtime, load),
    screenings: createScreenings(runtime, load, { random }),
    subscriptions: createSubscriptions(runtime, load),
    identities: createIdentities(runtime, load),
    trustedUsers: createTrustedUsers(runtime, load),
    trusts: createTrusts(runtime),
    referenceCodes: createReferenceCodes(runtime),
    billingCodes: createBillingCodes(runtime),
    health: (given) => readHealth(runtime, given),
    supportReport: () => makeSupportReport(environment, runtime.journal, clock.now()),
    api: runtime.api,
    clock,
    random,
  };
};
