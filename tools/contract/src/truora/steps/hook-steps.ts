import type { HookRequest } from '@bgc/truora';

import { JSON_ANSWER } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { FORM, formOf, whileItBehaves, type Step } from './step.ts';

const PATH = '/v1/hooks';
const { event_type: eventType } = documentedSample('hook_single_200') as { event_type: 'check' };

const WEB: HookRequest = {
  event_type: eventType,
  subscriber_type: 'web',
  subscriber_url: 'https://ats.example.com/checks',
};
const ALL: HookRequest = {
  event_type: 'all',
  subscriber_type: 'web',
  subscriber_url: 'https://ats.example.com/all',
  actions: ['created', 'finished'],
  status: 'enabled',
};
const EMAIL: HookRequest = {
  event_type: 'check',
  subscriber_type: 'email',
  subscriber_address: 'ada@example.com',
  subscriber_name: 'Ada',
  subscriber_language: 'es',
  actions: ['finished'],
};

const created = (name: string, request: HookRequest, answered: object): Step => ({
  operation: 'createHook',
  what: name,
  call: async ({ client, ids }) => {
    const hook = await client.hooks.create(request);
    ids[name] = hook.hook_id;
    return hook;
  },
  sent: () => ({ path: PATH, headers: FORM, body: formOf(request) }),
  answered: () => ({ event_type: request.event_type, status: 'enabled', ...answered }),
});

const switched = (name: string, hook: HookRequest, status: 'enabled' | 'disabled'): Step => ({
  operation: 'updateHook',
  what: `${name}: ${status}`,
  call: ({ client, ids }) => client.hooks.update(ids[name] ?? '', { ...hook, status }),
  sent: (ids) => ({ path: `${PATH}/${ids[name]}`, headers: FORM, body: formOf({ ...hook, status }) }),
  answered: (ids) => ({ hook_id: ids[name], status }),
});

/** Hooks of which enough has been heard, or more is to be. */
export const quietWeb: Step = switched('web', WEB, 'disabled');
export const quietAll: Step = switched('all', ALL, 'disabled');
export const loudAll: Step = switched('all', ALL, 'enabled');

const page = (what: string, query: Record<string, string> = {}) => ({
  operation: 'listHooks',
  what,
  sent: () => ({ path: PATH, query, headers: JSON_ANSWER }),
});

/** Hooks, from the first to one that is deleted. */
export const hookSteps: readonly Step[] = [
  created('web', WEB, { subscriber_type: 'web', subscriber: { http_method: 'POST', url: WEB.subscriber_url } }),
  {
    ...page('as one bare hook'),
    call: (world) => whileItBehaves(world, { lists: 'bare' }, () => world.client.hooks.listPage()),
    answered: () => ({ subscriber: { http_method: 'POST' } }),
  },
  created('email', EMAIL, { subscriber: { address: 'ada@example.com', name: 'Ada' }, actions: ['finished'] }),
  created('all', ALL, { actions: ['created', 'finished'] }),
  {
    ...page('whose first page is not the last'),
    call: async (world) => {
      const { items, startKey } = await whileItBehaves(world, { pageSize: 2 }, () => world.client.hooks.listPage());
      world.ids['hook page'] = startKey ?? '';
      return items;
    },
    answered: ({ web, email }) => ({ hooks: [{ hook_id: web }, { hook_id: email }] }),
  },
  {
    ...page('from the second page on'),
    call: ({ client, ids }) => client.hooks.listPage({ startKey: ids['hook page'] ?? '' }),
    sent: (ids) => ({ path: PATH, query: { start_key: ids['hook page'] ?? '' }, headers: JSON_ANSWER }),
    answered: ({ all }) => ({ hooks: [{ hook_id: all }] }),
  },
  switched('email', EMAIL, 'disabled'),
  {
    operation: 'deleteHook',
    call: ({ client, ids }) => client.hooks.delete(ids['email'] ?? ''),
    sent: ({ email }) => ({ path: `${PATH}/${email}` }),
  },
];
