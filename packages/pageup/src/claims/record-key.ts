import type { PageUpTenant } from '../access/tenant.ts';

/** The keys of one tenant's checks begin with this. Client ids differ per customer, check ids may not. */
export const keyPrefix = ({ environment, dataCentre, tenantId }: PageUpTenant): string =>
  `pageup/${[environment, dataCentre, tenantId].map(encodeURIComponent).join('/')}/`;

/** One check's key: of its record and of its lease. */
export const recordKey = (tenant: PageUpTenant, id: string): string => `${keyPrefix(tenant)}${encodeURIComponent(id)}`;
