import type { Provider } from '../exchange/provider.ts';
import { jsonReply } from '../exchange/reply.ts';
import type { Json } from '../json.ts';
import type { CallbackDelivery } from './delivery.ts';
import type { Callbacks, DeliveryFilter, DeliveryRequest } from './callbacks.ts';

type Administer = (callbacks: Callbacks, asked: { readonly body: unknown; readonly id: string }) => unknown;

const textMember = (body: unknown, name: string): string => {
  const value = (body as Record<string, unknown> | null)?.[name];
  if (typeof value !== 'string') throw new Error(`Give ${name} as text`);
  return value;
};

/** JSON has no `undefined`. */
const asJson = (delivery: CallbackDelivery): Json => JSON.parse(JSON.stringify(delivery)) as Json;

const ID = '(?<id>callback-\\d+)';

/** The routes below `/_sandbox/callbacks`, for processes other than the sandbox's. */
const ROUTES: readonly (readonly [method: string, pattern: string, answer: Administer])[] = [
  ['GET', '/routes', (callbacks) => callbacks.routes()],
  [
    'POST',
    '/routes',
    (callbacks, { body }) => {
      callbacks.route(textMember(body, 'prefix'), textMember(body, 'target'));
      return callbacks.routes();
    },
  ],
  ['DELETE', '/routes', (callbacks, { body }) => ({ removed: callbacks.unroute(textMember(body, 'prefix')) })],
  ['GET', '(?:/deliveries)?', (callbacks) => callbacks.deliveries().map(asJson)],
  ['GET', `/deliveries/${ID}/payload`, (callbacks, { id }) => ({ payload: callbacks.payloadOf(id) })],
  ['POST', `/deliveries/${ID}/resend`, (callbacks, { id }) => ({ id: callbacks.resend(id) })],
  [
    'POST',
    '/deliveries',
    (callbacks, { body }) => ({
      id: callbacks.deliver({ ...(body as DeliveryRequest), body: textMember(body, 'body') }),
    }),
  ],
  [
    'POST',
    '/drop',
    (callbacks, { body }) => {
      callbacks.drop(body as DeliveryFilter & { times?: number });
      return { dropping: true };
    },
  ],
];

const readable = (pattern: string): string =>
  pattern.replace(/\(\?<(\w+)>[^)]*\)/g, '{$1}').replace(/\(\?:(.*)\)\?/, '$1');

/** The callbacks' part of `/_sandbox/`, shaped as a provider's. */
export const callbackArea = (callbacks: Callbacks): Pick<Provider, 'name' | 'administer' | 'adminRoutes'> => ({
  name: 'callbacks',
  adminRoutes: ROUTES.map(([method, pattern]) => `${method} /_sandbox/callbacks${readable(pattern)}`),
  administer({ method, path, body }) {
    for (const [routeMethod, pattern, answer] of ROUTES) {
      const found = routeMethod === method ? new RegExp(`^${pattern}$`).exec(path) : null;
      if (found) return jsonReply(200, answer(callbacks, { body, id: found.groups?.['id'] ?? '' }) as Json);
    }
    return undefined;
  },
});
