import { checkNames } from '../known-names.ts';
import type { Fuzz } from '../serialization/fuzz.ts';
import type { ExpiresIn } from '../tokens/expires-in.ts';

/** The environments of PageUp: `uat` for tests, `live` for real checks. */
export type PageUpEnvironment = 'uat' | 'live';

/** What PageUp leaves undocumented, or may do wrong: chosen per tenant, changeable at any time. */
export interface TenantBehaviour {
  /** How long a token really works. PageUp: 300 seconds. */
  readonly tokenLifetimeSeconds: number;
  /** What the token answer says in `expires_in`. */
  readonly expiresIn: ExpiresIn;
  /** Without the partner claim every call of the API is forbidden. */
  readonly partnerClaim: boolean;
  readonly tokenForm: 'jwt' | 'opaque';
  readonly scopeClaim: 'array' | 'string';
  /** Scopes that this customer's client may ask for. */
  readonly allowedScopes: readonly string[];
  /** Status of a refused client: RFC 6749 section 5.2 allows both. */
  readonly invalidClientStatus: 400 | 401;
  /** What becomes of `instanceId` in the token request. */
  readonly instanceIdRule: 'checked' | 'required' | 'ignored';
  readonly listShape: 'array' | 'envelope';
  /** How an empty list is written. */
  readonly nothing: 'array' | 'empty-body' | 'envelope';
  readonly putAnswer: 'object' | 'empty' | 'no-content';
  readonly fuzz: Fuzz;
}

export interface Tenant {
  readonly tenantId: string;
  readonly instanceId: string;
  readonly environment: PageUpEnvironment;
  readonly dataCentre: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The code under which the provider is set up at this customer. */
  readonly provider: string;
  behaviour: TenantBehaviour;
}

/** A PageUp tenant to be added: what is left out is made up. */
export interface TenantOptions {
  /** Normally a number of three digits. */
  readonly tenantId: string;
  /** The same as `tenantId` by default. */
  readonly instanceId?: string;
  readonly environment?: PageUpEnvironment;
  readonly dataCentre?: string;
  readonly provider?: string;
  /** Invented ones; made up from the seed by default. A client at PageUp's real hosts (under MSW) needs some that do not begin with `sandbox-`. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly behaviour?: Partial<TenantBehaviour>;
}

const TENANT_OPTIONS: Readonly<Record<keyof TenantOptions, true>> = {
  tenantId: true,
  instanceId: true,
  environment: true,
  dataCentre: true,
  provider: true,
  clientId: true,
  clientSecret: true,
  behaviour: true,
};

/** Throws an `Error` that names what is wrong with a new customer, given those that exist. */
export const checkTenant = (options: TenantOptions, others: readonly Tenant[]): void => {
  checkNames('addTenant', options, Object.keys(TENANT_OPTIONS));
  const { tenantId, environment, clientId, clientSecret } = options;
  if (typeof tenantId !== 'string' || !/^[\w-]+$/.test(tenantId) || others.some((one) => one.tenantId === tenantId)) {
    throw new Error(`addTenant: tenantId must be new, a string of letters and digits; '${tenantId}' is not`);
  }
  if (environment !== undefined && environment !== 'uat' && environment !== 'live') {
    throw new Error('addTenant: environment must be uat or live');
  }
  for (const [name, given] of Object.entries({ clientId, clientSecret })) {
    if (given !== undefined && (typeof given !== 'string' || given === '')) {
      throw new Error(`addTenant: ${name} must be text, not empty`);
    }
  }
  if (clientId !== undefined && others.some((one) => one.clientId === clientId)) {
    throw new Error('addTenant: the clientId belongs to another customer already; each has its own');
  }
};

export const READ_SCOPE = 'Public.BackgroundCheck.Read';
export const WRITE_SCOPE = 'Public.BackgroundCheck.Write';

export const defaultBehaviour = (fuzz: Fuzz): TenantBehaviour => ({
  tokenLifetimeSeconds: 300,
  expiresIn: 'number',
  partnerClaim: true,
  tokenForm: 'jwt',
  scopeClaim: 'array',
  allowedScopes: [READ_SCOPE, WRITE_SCOPE],
  invalidClientStatus: 400,
  instanceIdRule: 'checked',
  listShape: 'array',
  nothing: 'array',
  putAnswer: 'object',
  fuzz,
});
