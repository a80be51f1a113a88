import { startLocalServer } from '@bgc/example-parts/local-server';
import { minute } from '@bgc/example-parts/time';
import { createSandbox } from '@bgc/sandbox';
import { createMemoryStore, createTruoraClient } from '@bgc/truora';
import { signTruoraWebhook } from '@bgc/truora/webhooks';

import { ensureHook } from './ensure-hook.ts';
import { createReceiver } from './receiver.ts';
import type { EventRow } from './receiver.ts';
import { countEvents, unsigned } from './token.ts';

/** One delivery, as the sandbox saw it. */
export type DeliveryRow = readonly [what: string, events: number, answer: number | undefined];

export interface Story {
  readonly deliveries: readonly DeliveryRow[];
  readonly handled: readonly EventRow[];
  readonly refusals: readonly string[];
}

const url = 'https://ats.example.com/truora';

/** Two senders, one endpoint on a real server of this machine, and three deliveries that must do nothing. */
export const runStory = async (sandbox = createSandbox()): Promise<Story> => {
  const { clock, callbacks } = sandbox;
  // What happens within five seconds travels in one token.
  const account = sandbox.truora.addAccount({ behaviour: { hookBatchMs: 5_000 } });
  const truora = createTruoraClient({ ...account, fetch: sandbox.fetch, clock });

  // A hook by API tells of the end; a rule, made by hand in the dashboard of a newer account, of the beginning. Each has a key of its own.
  const hook = await clock.run(ensureHook(truora, `${url}/hook`, ['finished', 'delayed']));
  const rule = sandbox.truora.addDashboardRule(account, { url: `${url}/rule`, actions: ['created', 'started'] });

  const handled: EventRow[] = [];
  const refusals: string[] = [];
  const receiver = createReceiver({
    signingKey: [hook.signingKey, rule.signingKey],
    store: createMemoryStore({ clock }),
    clock,
    onRow: (row) => handled.push(row),
    onRefused: (reason) => refusals.push(reason),
  });
  await using server = await startLocalServer(receiver);
  callbacks.route(url, server.origin);

  const { check_id: checkId } = await clock.run(
    truora.checks.create({
      ...{ country: 'CO', type: 'person', national_id: '0000000000', first_name: 'Ada', last_name: 'Found' },
      ...{ user_authorized: true, force_creation: true },
    }),
  );
  await clock.advance(5 * minute);
  const genuine = callbacks.deliveries({ subject: checkId });
  const [first, last] = [genuine.at(0)?.id ?? '', genuine.at(-1)?.id ?? ''];

  const names = new Map(
    genuine.map(({ id, url: to }) => [
      id,
      to.endsWith('/hook') ? 'from the hook made by API' : 'from the rule of the dashboard',
    ]),
  );
  names.set(callbacks.resend(last), 'the same once more');
  await clock.advance(0);
  /** One after the other, so that the tables are the same each time. */
  const deliver = async (body: string, name: string): Promise<void> => {
    const headers = { 'content-type': 'application/jwt' };
    names.set(callbacks.deliver({ url: `${url}/hook`, body, headers }), name);
    await clock.advance(0);
  };
  const forged = { check_id: checkId, country: 'CO', type: 'person', status: 'completed', score: 1 };
  const event = { id: 'HKE1', event_type: 'check', event_action: 'finished', object: forged };
  await deliver(
    (await signTruoraWebhook([event], { signingKey: 'a guessed key', clock })).body,
    'forged: signed with another key',
  );
  await deliver(unsigned(callbacks.payloadOf(first)), 'forged: says it needs no signature');

  const deliveries = callbacks
    .deliveries()
    .map(({ id, attempts }): DeliveryRow => [
      names.get(id) ?? id,
      countEvents(callbacks.payloadOf(id)),
      attempts.at(-1)?.status,
    ]);
  return { deliveries, handled, refusals };
};
