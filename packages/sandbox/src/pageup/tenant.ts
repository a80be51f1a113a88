import type { Fuzz } from '../serialization/fuzz.ts';

export type PageUpEnvironment = 'uat' | 'live';

/** What PageUp leaves undocumented, or may do wrong: chosen per tenant, changeable at any time. */
export interface TenantBehaviour {
  /** How long a token really works. PageUp: 300 seconds. */
  readonly tokenLifetimeSeconds: number;
  /** What the token answer says in `expires_in`. */
  readonly expiresIn: 'number' | 'string' | 'missing' | 'zero' | 'negative' | 'huge' | 'words';
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

export interface TenantOptions {
  /** Normally a number of three digits. */
  readonly tenantId: string;
  /** The same as `tenantId` by default. */
  readonly instanceId?: string;
  readonly environment?: PageUpEnvironment;
  readonly dataCentre?: string;
  readonly provider?: string;
  readonly behaviour?: Partial<TenantBehaviour>;
}

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
