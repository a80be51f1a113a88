// Each of these has to be refused: were a type lost and `any` in its place, the directive above it would be an error.
import { createAttestrClient, type EmploymentCheckRequest } from '@bgc/attestr';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';
import { match, type CandidateBackgroundCheckResult } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { openSqliteStore } from '@bgc/core/node';
import { createOpenTelemetryTracer } from '@bgc/core/opentelemetry';
import { createVirtualClock } from '@bgc/core/testing';
import { createPageUpClient, type PageUpClient } from '@bgc/pageup';
import { createSandbox } from '@bgc/sandbox';
import { handlers } from '@bgc/sandbox/msw';
import { startSandboxServer } from '@bgc/sandbox/server';
import { createSterlingClient, type SterlingClient } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';
import { screeningSchema } from '@bgc/sterling/schemas';
import { createTruoraClient, type Check, type TruoraClient } from '@bgc/truora';
import { createTruoraWebhookHandler } from '@bgc/truora/webhooks';

const credentials = { clientId: 'a', clientSecret: 'b' };

// @ts-expect-error a wrong environment
createSterlingClient({ environment: 'staging', ...credentials });
// @ts-expect-error a wrong environment
createPageUpClient({ environment: 'test', dataCentre: 'dc2', tenantId: '218', ...credentials });
// @ts-expect-error no data centre
createPageUpClient({ environment: 'uat', tenantId: '218', ...credentials });
// @ts-expect-error no secret
createSterlingClient({ environment: 'integration', clientId: 'a' });
// @ts-expect-error a misspelt option
createTruoraClient({ apikey: 'a' });
// @ts-expect-error an option that is no number
createTruoraClient({ apiKey: 'a', timeoutMs: '30' });
// @ts-expect-error no token
createAttestrClient({});
// @ts-expect-error exactOptionalPropertyTypes: absent, or given
createTruoraClient({ apiKey: 'a', baseUrl: undefined });

export const calls = async (sterling: SterlingClient, truora: TruoraClient, pageup: PageUpClient): Promise<void> => {
  // @ts-expect-error no end user certificate, and no invite
  await sterling.screenings.create({ packageId: '1', candidateId: '2' });
  // @ts-expect-error an unknown path
  await sterling.api.GET('/v1/screening', {});
  // @ts-expect-error a path without its parameter
  await sterling.api.GET('/v1/screenings/{id}', {});
  // @ts-expect-error an unknown member of an answer
  (await sterling.screenings.get('1')).resultat;
  // @ts-expect-error consent has no default
  await truora.checks.create({ country: 'CO', type: 'person', national_id: '1', force_creation: true });
  const subject = { national_id: '1', user_authorized: true, force_creation: true } as const;
  // @ts-expect-error an unknown country
  await truora.checks.create({ country: 'XX', type: 'person', ...subject });
  await truora.checks.create({ country: 'CO', type: 'person', ...subject });
  // @ts-expect-error an unknown path
  await truora.api.GET('/v1/check', {});
  // @ts-expect-error claiming needs a store
  pageup.claim({});
  // @ts-expect-error an unknown path
  await pageup.api.GET('/v3/backgroundchecking', {});
  // @ts-expect-error an unknown operation
  await pageup.backgroundChecks.delete('1');
};

// @ts-expect-error a check that is not finished has no score
export const scoreOf = (check: Check): number => check.score;
// @ts-expect-error documents are required
export const employment: EmploymentCheckRequest = {
  tag: 'a',
  employer: 'b',
  reg: 'c',
  position: 'd',
  startDate: 'e',
  ended: false,
};
// @ts-expect-error states are missing
export const shown = (result: CandidateBackgroundCheckResult): string => match(result, { 'not-found': () => '' });
// @ts-expect-error an access code is text
void fetchCandidateBackgroundCheck(17, { baseUrl: '/candidate-portal' });
// @ts-expect-error a path is needed
openSqliteStore({});
// @ts-expect-error a tracer is made of OpenTelemetry's API
createOpenTelemetryTracer({ trace: 'trace' });
// @ts-expect-error a clock's start is no text
createVirtualClock('now').advance('1');
// @ts-expect-error handlers are of a sandbox
handlers({});
// @ts-expect-error a port is a number
void startSandboxServer({ port: '4010' });
// @ts-expect-error an unknown fault
createSandbox().faults.add({ kind: 'no-such-fault' });
// @ts-expect-error no store
createSterlingCallbackHandler({ credentials: 'a:b', onEvent: async () => undefined });
// @ts-expect-error no key
createTruoraWebhookHandler({ store: { leases: 1 }, onEvent: async () => undefined });
// @ts-expect-error no token
createAttestrWebhookHandler({ onEvent: async () => undefined });
// @ts-expect-error a schema has no such member
screeningSchema.parse;
