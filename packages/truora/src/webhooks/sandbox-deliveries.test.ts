import { createMemoryStore } from '@bgc/core';
import { toNodeListener } from '@bgc/core/node';
import { serveOnLoopback, workStores } from '@bgc/promises/suites';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { createTruoraClient } from '../client.ts';
import { isFinished } from '../states/check.ts';
import { createTruoraWebhookHandler } from './create-truora-webhook-handler.ts';
import type { TruoraWebhookOptions } from './create-truora-webhook-handler.ts';
import { signTruoraWebhook } from './sign-truora-webhook.ts';
import type { TruoraWebhookEvent } from './webhook-event.ts';
import { eventOf, setUp as setUpHandler, signingKey } from './webhooks.fixture.ts';

const url = 'https://ats.example.com/webhooks/truora';
const hour = 60 * 60_000;

type Behaviour = Parameters<ReturnType<typeof createSandbox>['truora']['behave']>[1];

/** A hook at the sandbox, made by API or in the dashboard, whose deliveries come here. */
const setUp = async (
  behaviour: Behaviour = {},
  { made = 'API', ...options }: Partial<TruoraWebhookOptions> & { made?: 'API' | 'dashboard' } = {},
) => {
  const sandbox = createSandbox();
  const account = sandbox.truora.addAccount();
  sandbox.truora.behave(account, { turnaround: 'never', ...behaviour });
  const truora = createTruoraClient({ ...account, fetch: sandbox.fetch, clock: sandbox.clock });
  const signingKey =
    made === 'dashboard'
      ? sandbox.truora.addDashboardRule(account, { url }).signingKey
      : (
          await sandbox.clock.run(() =>
            truora.hooks.create({ event_type: 'all', subscriber_type: 'web', subscriber_url: url }),
          )
        ).signing_key;
  const handled: TruoraWebhookEvent[] = [];
  const webhook = createTruoraWebhookHandler({
    signingKey,
    store: createMemoryStore({ clock: sandbox.clock }),
    clock: sandbox.clock,
    onEvent: async (event) => void handled.push(event),
    ...options,
  });
  sandbox.callbacks.route('https://ats.example.com/', webhook);
  const create = () =>
    sandbox.clock.run(() =>
      truora.checks.create({
        country: 'CO',
        type: 'person',
        national_id: '900000000',
        user_authorized: true,
        force_creation: true,
      }),
    );
  const story = () => handled.map(({ action, order }) => `${action} ${order}`);
  return { sandbox, account, create, handled, story, webhook };
};

describe('deliveries of the sandbox', () => {
  it.each(['API', 'dashboard'] as const)(
    'of a hook made by %s tell a check from its creation to its end',
    async (made) => {
      const { sandbox, create, handled, story } = await setUp({}, { made });
      const { check_id } = await create();
      await sandbox.clock.advance(hour);
      sandbox.truora.finish(check_id);
      await sandbox.clock.advance(hour);
      expect(story().at(0)).toBe('created newest');
      expect(story().at(-1)).toBe('finished newest');
      const checks = handled.flatMap((event) => (event.kind === 'check' ? [event.check] : []));
      expect(checks.map((check) => [check.check_id, isFinished(check), 'score' in check])).toEqual(
        checks.map((check) => [check_id, check === checks.at(-1), check === checks.at(-1)]),
      );
    },
  );

  it.each<[string, Behaviour]>([
    ['come twice', { hookCopies: 2, hookCopyAfterMs: 5_000 }],
    ['come twice at once', { hookCopies: 2 }],
    ['come several in one', { hookBatchMs: 30 * 60_000 }],
    ['are signed with the bytes of the key', { hookKeyForm: 'hex' }],
  ])('that %s are each handed over once', async (_, behaviour) => {
    const { sandbox, create, handled } = await setUp(behaviour);
    for (const { check_id } of [await create(), await create()]) {
      await sandbox.clock.advance(60_000);
      sandbox.truora.finish(check_id);
    }
    await sandbox.clock.advance(3 * hour);
    const told = handled.map(({ id }) => id);
    expect(new Set(told).size).toBe(told.length);
    expect(handled.filter(({ action }) => action === 'finished')).toHaveLength(2);
  });

  it.each(['same', 're-signed'] as const)(
    'that failed come again, by the %s token, and are handed over then',
    async (hookRetryToken) => {
      const handled: (string | undefined)[] = [];
      let failures = 2;
      const { sandbox, create } = await setUp(
        { hookRetryToken },
        {
          maxAgeMs: hour,
          onEvent: async ({ action }) => {
            if (failures-- > 0) throw new Error('down');
            handled.push(action);
          },
        },
      );
      await create();
      await sandbox.clock.advance(3 * hour);
      expect(handled).toContain('created');
      expect(new Set(handled).size).toBe(handled.length);
    },
  );

  it('out of order are told apart', async () => {
    const { sandbox, create, story, webhook } = await setUp({ hookGatherMs: 2 * hour, hookOrder: 'newest-first' });
    // They leave at the same moment, and which is verified first is the engine's affair: so one after the other.
    let before: Promise<unknown> = Promise.resolve();
    sandbox.callbacks.route(url, (request) => {
      const answer = before.then(() => webhook(request));
      before = answer;
      return answer;
    });
    const { check_id } = await create();
    await sandbox.clock.advance(hour);
    sandbox.truora.finish(check_id);
    await sandbox.clock.advance(5 * hour);
    expect(story()).toEqual(['finished newest', 'started older', 'created older']);
  });
});

it.each(workStores)(
  'behind a server of node:http, with the %s store, deliveries get their answers',
  async (_, open) => {
    const { clock } = setUpHandler();
    const { webhook, handled } = setUpHandler({ store: open(clock), maxBytes: 100_000 });
    const origin = await serveOnLoopback(toNodeListener(webhook));
    const send = async (body: string): Promise<number> =>
      (
        await fetch(`${origin}/webhooks`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/jwt' },
        })
      ).status;
    const { body } = await signTruoraWebhook([eventOf('HKE1', 1), eventOf('HKE2', 2)], { signingKey });
    expect([
      await send(body),
      await send(body),
      await send(body.slice(0, -4)),
      await send('x'.repeat(100_001)),
    ]).toEqual([200, 200, 401, 413]);
    expect(handled.map(({ id }) => id)).toEqual(['HKE1', 'HKE2']);
  },
);
