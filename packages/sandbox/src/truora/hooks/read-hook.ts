import type { Form } from '../form.ts';
import type { Hook } from '../world.ts';

type HookFields = Pick<Hook, 'eventType' | 'actions' | 'status' | 'subscriber'>;
type Reading = { readonly ok: true; readonly fields: HookFields } | { readonly ok: false; readonly message: string };

export const EVENT_TYPES: readonly string[] = ['all', 'check', 'continuous_check'];
/** `delayed` is not in the reference; the guide has it since. */
export const ACTIONS: readonly string[] = ['created', 'started', 'finished', 'delayed'];

const subscriberOf = (form: Form): Hook['subscriber'] | string => {
  const type = form.one('subscriber_type');
  if (type === 'web') {
    const url = form.one('subscriber_url') ?? '';
    const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    return isWeb ? { type, url } : 'subscriber_url is required for web and must be a whole address';
  }
  if (type !== 'email') return 'subscriber_type must be web or email';
  const address = form.one('subscriber_address');
  if (address === undefined || !address.includes('@')) return 'subscriber_address is required for email';
  const name = form.one('subscriber_name');
  const language = form.one('subscriber_language');
  return {
    type,
    address,
    ...(name === undefined ? {} : { name }),
    ...(language === undefined ? {} : { language }),
  };
};

/** Reads the form of a hook. Source: https://docs.truora.com/openapi.json, POST /v1/hooks. */
export const readHook = (form: Form): Reading => {
  const wrong = (message: string): Reading => ({ ok: false, message });
  const eventType = form.one('event_type');
  if (eventType === undefined || !EVENT_TYPES.includes(eventType)) {
    return wrong(`event_type must be one of: ${EVENT_TYPES.join(', ')}`);
  }
  const actions = form.all('actions');
  if (!actions.every((action) => ACTIONS.includes(action))) return wrong(`actions must be of: ${ACTIONS.join(', ')}`);
  const status = form.one('status') ?? 'enabled';
  if (status !== 'enabled' && status !== 'disabled') return wrong('status must be enabled or disabled');
  const subscriber = subscriberOf(form);
  if (typeof subscriber === 'string') return wrong(subscriber);
  return {
    ok: true,
    fields: { eventType, actions: actions.length === 0 ? undefined : [...actions], status, subscriber },
  };
};
