import type { OutgoingCallback } from '../../callbacks/delivery.ts';
import { later } from '../../clock/later.ts';
import type { JsonObject } from '../../json.ts';
import { signedToken } from '../../tokens/signed-token.ts';
import { seconds } from '../timestamp.ts';
import type { Hook, TruoraEvent, World } from '../world.ts';
import { traitsOf } from './hook-behaviour.ts';
import { keyBytes } from './key-bytes.ts';

type Send = (callback: OutgoingCallback) => string;

const wants = (hook: Hook, { accountId, type, action }: TruoraEvent): boolean =>
  hook.accountId === accountId &&
  hook.status === 'enabled' &&
  (hook.eventType === 'all' || hook.eventType === type) &&
  // "Absent actions" are all of them; with the type `all` "there is no need to enter actions".
  (hook.actions === undefined || hook.actions.length === 0 || hook.actions.includes(action));

const eventDocument = (world: World, { type, action, object }: TruoraEvent): JsonObject => ({
  id: world.ids('HKE'),
  event_type: type,
  event_action: action,
  object,
  timestamp: seconds(world.clock.now()),
  version: '1.0',
});

/** Sends the events that wait at a hook, in one token. */
const deliver = (world: World, hook: Hook, event: TruoraEvent, send: Send): void => {
  const account = world.accounts.get(hook.accountId);
  const events = hook.waiting.splice(0);
  if (!account || hook.subscriber.type !== 'web' || events.length === 0) return;
  const { behaviour } = account;
  const body = (): Uint8Array => {
    const claims = { events, iat: Math.floor(world.clock.now() / 1000), iss: 'Truora' };
    // "Events are received in an array as a JWT and are decoded using the signing key".
    return new TextEncoder().encode(signedToken(claims, keyBytes(hook.signingKey, behaviour.hookKeyForm)));
  };
  send({
    provider: 'truora',
    event: `${event.type}.${event.action}`,
    tenant: hook.accountId,
    subject: event.subject,
    method: 'POST',
    url: hook.subscriber.url,
    headers: { 'content-type': 'application/jwt' },
    body: body(),
    ...(behaviour.hookRetryToken === 're-signed' ? { renewed: body } : {}),
    transfer: 'length',
    retryAfterMs: behaviour.hookRetryAfterMs,
    timeoutMs: behaviour.hookTimeoutMs,
    succeeded: (status) => status >= 200 && status < 300,
    traits: traitsOf(behaviour),
  });
};

/**
 * Tells the hooks and dashboard rules of an account: the body of the request is a JWT, signed with the hook's own key.
 * Source: https://docs.truora.com/openapi.json, POST /v1/hooks.
 */
export const deliverEvent =
  (send: Send) =>
  (event: TruoraEvent, world: World): void => {
    const wanting = [...world.hooks.values()].filter((hook) => wants(hook, event));
    if (wanting.length === 0) return;
    const document = eventDocument(world, event);
    const batchMs = world.accounts.get(event.accountId)?.behaviour.hookBatchMs ?? 0;
    for (const hook of wanting) {
      if (hook.subscriber.type === 'email') {
        world.emails.set(hook.id, (world.emails.get(hook.id) ?? 0) + 1);
        continue;
      }
      hook.waiting.push(document);
      if (batchMs === 0) deliver(world, hook, event, send);
      else if (hook.waiting.length === 1) later(world, batchMs, () => deliver(world, hook, event, send));
    }
  };
