import { owned } from '../../accounts/owned.ts';
import { jsonReply } from '../../exchange/reply.ts';
import type { JsonObject } from '../../json.ts';
import { notFound, refuse } from '../errors.ts';
import { readHook } from '../hooks/read-hook.ts';
import type { Asked, Operation } from '../operation.ts';
import { answerPage } from '../page.ts';
import type { Hook } from '../world.ts';

const subscriberDocument = (subscriber: Hook['subscriber']): JsonObject => {
  if (subscriber.type === 'web') return { http_method: 'POST', url: subscriber.url };
  // No example shows the language again.
  const { address, name } = subscriber;
  return { address, ...(name === undefined ? {} : { name }) };
};

/** As the examples show it, with the key each time: a list of hooks is a list of secrets. */
const hookDocument = (hook: Hook): JsonObject => ({
  ...(hook.actions ? { actions: [...hook.actions] } : {}),
  event_type: hook.eventType,
  hook_id: hook.id,
  signing_key: hook.signingKey,
  status: hook.status,
  subscriber: subscriberDocument(hook.subscriber),
  subscriber_type: hook.subscriber.type,
});

/** `POST /v1/hooks`. */
export const createHook: Operation = ({ world, account, form }) => {
  const read = readHook(form);
  if (!read.ok) return refuse(account, read.message);
  const id = world.ids('HOK');
  const hook: Hook = {
    ...read.fields,
    id,
    accountId: account.accountId,
    madeIn: 'api',
    signingKey: world.random.fork(`key/${id}`).hex(64),
    waiting: [],
  };
  world.hooks.set(id, hook);
  return jsonReply(201, hookDocument(hook));
};

/** `GET /v1/hooks`. Rules of the dashboard are not among them (assumed). */
export const listHooks: Operation = (asked) => {
  const { world, account } = asked;
  return answerPage(asked, {
    name: 'hooks',
    rows: [...world.hooks.values()].filter(
      ({ accountId, madeIn }) => accountId === account.accountId && madeIn === 'api',
    ),
    keyOf: ({ id }) => id,
    show: hookDocument,
  });
};

const found = ({ world, account, path }: Asked): Hook | undefined => {
  const hook = owned(world.hooks, account, path['id'] ?? '');
  return hook?.madeIn === 'api' ? hook : undefined;
};

/** `PUT /v1/hooks/{id}`: replaces everything but the key (assumed). */
export const updateHook: Operation = (asked) => {
  const { account, form } = asked;
  const hook = found(asked);
  if (!hook) return notFound(account, 'Hook');
  const read = readHook(form);
  if (!read.ok) return refuse(account, read.message);
  Object.assign(hook, read.fields);
  return jsonReply(200, hookDocument(hook));
};

/** `DELETE /v1/hooks/{id}`: the answer is a string; which one is not documented. */
export const deleteHook: Operation = (asked) => {
  const { world, account } = asked;
  const hook = found(asked);
  if (!hook) return notFound(account, 'Hook');
  world.hooks.delete(hook.id);
  return jsonReply(200, 'The Hook was deleted');
};
