import { checkOptions, ConfigurationError } from '@bgc/core';
import type { Alert, ClientOptions, Credential, KeyValueStore, OptionRules } from '@bgc/core';

import type { PageUpTenant } from './access/tenant.ts';
import type { ResumeOptions } from './resume/open-resume.ts';

/** What `createPageUpClient` takes: one tenant and its credentials, beside the options of every client. */
export interface PageUpClientOptions extends ClientOptions, PageUpTenant {
  /** Sent with the token request; the tenant id unless told, `false` to send none. Documented by name only. */
  readonly instanceId?: string | false;
  /** Belongs to one customer and one environment. */
  readonly clientId: Credential;
  readonly clientSecret: Credential;
  /** Instead of `https://api[uat].<data centre>.pageuppeople.com`. */
  readonly baseUrl?: string;
  /** Instead of `https://login[uat].<data centre>.pageuppeople.com/connect/token`. */
  readonly tokenUrl?: string;
  /** Shares tokens between processes; memory alone unless told. */
  readonly tokenStore?: KeyValueStore;
  /** Told of every failed call, redacted: for monitoring, which PageUp requires of integrators. */
  readonly onFailure?: Alert;
  /** How a résumé is found and read. */
  readonly resume?: ResumeOptions;
  /** Lets `http:` report links pass; for test systems. PageUp requires links that need a login. */
  readonly allowInsecureReportLinks?: boolean;
}

const rules: OptionRules = {
  provider: 'pageup',
  known: {
    environment: 'string!',
    dataCentre: 'string!',
    tenantId: 'string!',
    instanceId: 'any',
    clientId: 'credential!',
    clientSecret: 'credential!',
    tokenUrl: 'url',
    tokenStore: 'object',
    resume: 'object',
    allowInsecureReportLinks: 'boolean',
  },
  secrets: ['clientSecret'],
  realHosts: ['.pageuppeople.com'],
};

const refuse = (option: string, problem: string): never => {
  throw new ConfigurationError(`\`${option}\` ${problem}`, { provider: 'pageup' });
};

/** Throws a `ConfigurationError` that names the first wrong option. */
export const checkPageUpOptions = (options: PageUpClientOptions): void => {
  checkOptions(options, rules);
  const { instanceId } = options;
  if (instanceId !== undefined && instanceId !== false && (typeof instanceId !== 'string' || instanceId === '')) {
    refuse('instanceId', 'must be a string, or `false` to send none.');
  }
  if (options.environment !== 'uat' && options.environment !== 'live') {
    refuse('environment', "must be 'uat' (PageUp's test system) or 'live'.");
  }
  if (!/^dc\d{1,3}$/.test(options.dataCentre))
    refuse('dataCentre', "must be named like 'dc2'; PageUp says which one a customer is on.");
  if (!/^[A-Za-z0-9_-]+$/.test(options.tenantId))
    refuse('tenantId', "must be the customer's tenant id, '218' for one.");
  const maxBytes = options.resume?.maxBytes;
  if (maxBytes !== undefined && !(Number.isSafeInteger(maxBytes) && maxBytes > 0)) {
    refuse('resume.maxBytes', 'must be a whole number of bytes above 0.');
  }
};
