import { VIRTUAL_START } from '@bgc/sandbox';
import type { SubscriptionRequest } from '@bgc/sterling';

import { JSON_ANSWER, JSON_BODY, withMembers } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import type { Step } from './step.ts';

interface Subscribed {
  readonly screening: object;
  readonly schedule: unknown;
}

const { screening, schedule } = documentedSample('subscription_create_request') as Subscribed;

/** The sample, for a candidate who is there. */
const subscribed = (candidate: string | undefined): Subscribed => ({
  screening: withMembers(screening, { candidateId: candidate }),
  schedule,
});

const DAY = 86_400_000;

/** One that runs while the test does: the sample ended in 2018. */
const daily = (candidate: string | undefined): SubscriptionRequest => ({
  screening: {
    packageId: '64731',
    candidateId: candidate ?? '',
    callback: { uri: 'https://clients.domain.com/path?parameters' },
  },
  schedule: { startAt: new Date(VIRTUAL_START + DAY).toISOString(), interval: { unit: 'days', value: 1 } },
});

const path = (id: string | undefined, rest = ''): string => `/v1/subscriptions/${id}${rest}`;

/** A subscription from its beginning to its end. */
export const subscriptionSteps: readonly Step[] = [
  {
    operation: 'createSubscription',
    call: async ({ client, ids }) => {
      const subscription = await client.subscriptions.create(subscribed(ids['candidate']) as SubscriptionRequest);
      ids['subscription'] = subscription.id;
      return subscription;
    },
    sent: ({ candidate }) => ({ path: '/v1/subscriptions', headers: JSON_BODY, body: subscribed(candidate) }),
    answered: ({ candidate }) => ({ status: 'enabled', ...subscribed(candidate) }),
  },
  {
    operation: 'getSubscription',
    call: ({ client, ids }) => client.subscriptions.get(ids['subscription'] ?? ''),
    sent: ({ subscription }) => ({ path: path(subscription), headers: JSON_ANSWER }),
    answered: ({ candidate }) => ({ status: 'enabled', ...subscribed(candidate) }),
  },
  {
    operation: 'listSubscriptionEvents',
    what: 'of which there are none',
    call: ({ client, ids }) => client.subscriptions.events(ids['subscription'] ?? ''),
    sent: ({ subscription }) => ({ path: path(subscription, '/events'), headers: JSON_ANSWER }),
    answered: () => ({ screenings: [] }),
  },
  {
    operation: 'deleteSubscription',
    call: ({ client, ids }) => client.subscriptions.delete(ids['subscription'] ?? ''),
    sent: ({ subscription }) => ({ path: path(subscription) }),
    answered: () => ({ status: 'disabled' }),
  },
  {
    operation: 'createSubscription',
    what: 'that runs',
    call: async ({ client, ids }) => {
      const subscription = await client.subscriptions.create(daily(ids['candidate']));
      ids['daily'] = subscription.id;
      return subscription;
    },
    sent: ({ candidate }) => ({ path: '/v1/subscriptions', headers: JSON_BODY, body: daily(candidate) }),
  },
  {
    operation: 'getSubscription',
    what: 'that runs',
    call: ({ client, ids }) => client.subscriptions.get(ids['daily'] ?? ''),
    sent: ({ daily: id }) => ({ path: path(id), headers: JSON_ANSWER }),
  },
  {
    operation: 'listSubscriptionEvents',
    what: 'after two days',
    call: async ({ client, sandbox, ids }) => {
      await sandbox.clock.advance(2 * DAY);
      return client.subscriptions.events(ids['daily'] ?? '');
    },
    sent: ({ daily: id }) => ({ path: path(id, '/events'), headers: JSON_ANSWER }),
    answered: () => ({ screenings: [{}, {}] }),
  },
];
