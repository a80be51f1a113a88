import { createMemoryStore } from '@bgc/core';
import { createVirtualClock } from '@bgc/core/testing';
import type { WebhookFailure } from '@bgc/core/webhooks';

import { createAttestrWebhookHandler } from './create-attestr-webhook-handler.ts';
import type { AttestrWebhookOptions } from './create-attestr-webhook-handler.ts';
import { signAttestrWebhook } from './sign-attestr-webhook.ts';
import type { AttestrDelivery, SignOptions } from './sign-attestr-webhook.ts';
import type { AttestrEvent } from './webhook-event.ts';

/** Opaque: a colon and what looks like base64 mean nothing. */
export const webhookToken = 'dG9rZW46b2Y= the:dashboard';
export const clientSecret = 'client-secret-of-the-app';

const output = {
  status: 'Clear',
  documents: null,
  voiceRecords: ['MX0000000000000001'],
  description: '<p>As <b>confirmed</b> &amp; recorded</p>',
  verifier: 'Ada Example',
  authority: 'Manager / supervisor',
  verified: '26-07-2022',
  mode: 'Telephone',
};

export const completed = (more: object = {}): AttestrDelivery => ({
  event: 'async.completed',
  payload: { _id: 'AR1', requestId: 'trace-1', status: 'COMPLETED', output, error: null, ...more },
});
export const errored: AttestrDelivery = {
  event: 'async.errored',
  payload: {
    _id: 'AR1',
    requestId: 'trace-2',
    status: 'ERRORED',
    output: null,
    error: { code: 5001, message: 'Request could not be processed' },
  },
};
export const query: AttestrDelivery = {
  event: 'factx.query',
  payload: { _id: 'AQ1', profile: 'AX1', queries: [{ _id: 'AQ2', text: 'Which employer?' }] },
};

export const deliveryOf = async (delivery: AttestrDelivery, options: Partial<SignOptions> = {}): Promise<Request> =>
  (await signAttestrWebhook(delivery, { webhookToken, clientSecret, ...options })).request;

export const setUp = (options: Partial<AttestrWebhookOptions> = {}) => {
  const clock = createVirtualClock({ now: Date.UTC(2026, 5, 1) });
  const store = options.store ?? createMemoryStore({ clock });
  const handled: AttestrEvent[] = [];
  const failures: WebhookFailure[] = [];
  const webhook = createAttestrWebhookHandler({
    webhookToken,
    clientSecret,
    store,
    clock,
    onEvent: async (event) => void handled.push(event),
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  const deliver = async (delivery: AttestrDelivery, signing: Partial<SignOptions> = {}): Promise<number> =>
    (await webhook(await deliveryOf(delivery, signing))).status;
  return { clock, store, handled, failures, webhook, deliver };
};
