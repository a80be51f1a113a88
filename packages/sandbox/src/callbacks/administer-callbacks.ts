import { adminArea, type AdminArea, type AdminRoute } from '../admin/admin-area.ts';
import type { Callbacks, DeliveryFilter, DeliveryRequest } from './callbacks.ts';

const textMember = (body: unknown, name: string): string => {
  const value = (body as Record<string, unknown> | null)?.[name];
  if (typeof value !== 'string') throw new Error(`Give ${name} as text`);
  return value;
};

const ID = '(?<id>callback-\\d+)';

/** The routes below `/_sandbox/callbacks`, for processes other than the sandbox's. */
const ROUTES: readonly AdminRoute<Callbacks, 'id'>[] = [
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
  ['GET', '(?:/deliveries)?', (callbacks) => callbacks.deliveries()],
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

/** The callbacks' part of `/_sandbox/`, shaped as a provider's. */
export const callbackArea = (callbacks: Callbacks): AdminArea => adminArea('callbacks', callbacks, ROUTES);
