import { createAttestrClient } from '@bgc/attestr';
import { workOutputSchema } from '@bgc/attestr/schemas';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';
import { approvalRedirect, isSubmitted } from '@bgc/candidate-portal-types';
import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';
import { isBgcError } from '@bgc/core';
import { createOpenTelemetryTracer } from '@bgc/core/opentelemetry';
import { createVirtualClock } from '@bgc/core/testing';
import { constantTimeEqual } from '@bgc/core/webhooks';
import { createMemoryStore, createPageUpClient } from '@bgc/pageup';
import { backgroundCheckSchema } from '@bgc/pageup/schemas';
import { createSandbox } from '@bgc/sandbox';
import { createSterlingClient } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';
import { screeningSchema } from '@bgc/sterling/schemas';
import { createTruoraClient, type Check } from '@bgc/truora';
import { checkSchema } from '@bgc/truora/schemas';
import { createTruoraWebhookHandler } from '@bgc/truora/webhooks';

const sandbox = createSandbox();
const { clock, fetch } = sandbox;
const store = createMemoryStore({ clock: createVirtualClock() });
const sterling = createSterlingClient({ ...sandbox.sterling.addAccount(), fetch, clock });
const pageup = createPageUpClient({ ...sandbox.pageup.addTenant({ tenantId: '218' }), fetch, clock });
const truora = createTruoraClient({ ...sandbox.truora.addAccount(), fetch, clock });
const attestr = createAttestrClient({ ...sandbox.attestr.addAccount(), fetch, clock });

export const answer: (request: Request) => Promise<Response> = createSterlingCallbackHandler({
  credentials: 'user:password',
  store,
  onEvent: async (_event, { signal }) => signal.throwIfAborted(),
});

export const read = async (signal: AbortSignal): Promise<Uint8Array> => {
  for await (const check of pageup.claim({ store })) await check.done();
  const { bytes } = { bytes: await (await sterling.screenings.report('1', { signal })).bytes() };
  const check: Check = await truora.checks.get('CHK1', { signal });
  if (isSubmitted(await fetchCandidateBackgroundCheck(check.check_id, { baseUrl: '/', signal }))) return bytes;
  // @ts-expect-error it is a request that is answered, and nothing else
  await answer('request');
  // @ts-expect-error a signal is none of these
  await truora.checks.get('CHK1', { signal: 'stop' });
  return bytes;
};
export {
  approvalRedirect,
  attestr,
  backgroundCheckSchema,
  checkSchema,
  constantTimeEqual,
  createAttestrWebhookHandler,
};
export { createOpenTelemetryTracer, createTruoraWebhookHandler, isBgcError, screeningSchema, workOutputSchema };
