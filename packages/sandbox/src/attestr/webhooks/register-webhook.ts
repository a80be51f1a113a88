import { checkNames } from '../../known-names.ts';
import type { Account, Webhook } from '../account.ts';
import type { World } from '../world.ts';

/** Those of the dashboard's list. Source: https://docs.attestr.com/attestr-docs/attestr-webhooks, Event Types. */
const WEBHOOK_EVENTS = [
  'async.completed',
  'async.errored',
  'flowx.completed',
  'flowx.errored',
  'flowx.skipped',
  'factx.query',
] as const;

/** The events that the emulated Attestr sends webhooks of. */
export type AttestrWebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** A webhook to be registered in Attestr's dashboard. */
export interface WebhookRegistration {
  readonly url: string;
  /** Made up from the seed unless told. It need not be base64 of anything. */
  readonly token?: string;
  /** All of them unless told. */
  readonly events?: readonly AttestrWebhookEvent[];
}

const isListOfEvents = (given: unknown): boolean =>
  Array.isArray(given) && given.every((event) => (WEBHOOK_EVENTS as readonly unknown[]).includes(event));

const check = ({ url, token, events }: WebhookRegistration): void => {
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error('registerWebhook: url must be a whole address');
  if (token !== undefined && (typeof token !== 'string' || !/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(token))) {
    throw new Error('registerWebhook: token must be text that a header can carry');
  }
  if (events !== undefined && !isListOfEvents(events)) {
    throw new Error(`registerWebhook: events are some of ${WEBHOOK_EVENTS.join(', ')}`);
  }
};

/** A webhook made in the dashboard; the same address again edits the one that is there. */
export const registerWebhook = (world: World, account: Account, registration: WebhookRegistration): Webhook => {
  checkNames('registerWebhook', registration, ['url', 'token', 'events']);
  check(registration);
  const { url, events = WEBHOOK_EVENTS } = registration;
  const earlier = [...account.webhooks.values()].find((webhook) => webhook.url === url);
  const id = earlier?.id ?? `webhook-${account.webhooks.size + 1}`;
  const token =
    registration.token ??
    earlier?.token ??
    `sandbox-webhook-${world.random.fork(`${account.accountId}/${id}`).hex(24)}`;
  const webhook: Webhook = { id, url, token, events: [...events] };
  account.webhooks.set(id, webhook);
  return webhook;
};
