// What is the same behind every framework: the two handlers, and a call.
import { appendFile } from 'node:fs/promises';

import { createMemoryStore, createSterlingClient } from '@bgc/sterling';
import { createSterlingCallbackHandler } from '@bgc/sterling/callbacks';
import { createTruoraClient } from '@bgc/truora';
import { createTruoraWebhookHandler } from '@bgc/truora/webhooks';

const { EVENTS_FILE, PROVIDERS, TRUORA_SIGNING_KEY } = process.env;
const keep = (event) => appendFile(EVENTS_FILE, `${JSON.stringify(event)}\n`);
const store = createMemoryStore();

export const port = Number(process.env.PORT);

export const callbacks = createSterlingCallbackHandler({
  credentials: 'user:password',
  store,
  onEvent: async (event) => {
    if (event.kind === 'screening') await keep({ screening: event.screening.id, result: event.screening.result });
  },
});

export const webhooks = createTruoraWebhookHandler({
  signingKey: TRUORA_SIGNING_KEY,
  store,
  onEvent: async (event) => {
    if (event.kind === 'check') await keep({ check: event.check.check_id, status: event.check.status });
  },
});

export const order = async () => {
  const providers = JSON.parse(PROVIDERS);
  const sterling = createSterlingClient(providers.sterling);
  const { id: packageId } = (await sterling.packages.list()).find(({ title }) => title === 'Basic Criminal');
  const candidate = await sterling.candidates.create({
    clientReferenceId: 'person-1001',
    givenName: 'Ada',
    familyName: 'Example',
    email: 'ada@example.com',
    dob: '1990-01-31',
  });
  const screening = await sterling.screenings.create({
    packageId,
    candidateId: candidate.id,
    endUserCertificate: 'true',
    callback: { uri: 'https://ats.example.com/callbacks/sterling', credentials: { 'basic-auth': 'user:password' } },
  });
  const check = await createTruoraClient(providers.truora).checks.create({
    country: 'CO',
    type: 'person',
    national_id: '0000000000',
    user_authorized: true,
    force_creation: true,
  });
  return { screening: screening.id, check: check.check_id };
};
