import { createMemoryStore } from '@bgc/core';
import { toNodeListener } from '@bgc/core/node';
import { serveOnLoopback, workStores } from '@bgc/promises/suites';
import { createSandbox } from '@bgc/sandbox';
import { describe, expect, it } from 'vitest';

import { createAttestrClient } from '../client.ts';
import { createAttestrSettlement } from '../settlement/create-attestr-settlement.ts';
import { createAttestrWebhookHandler } from './create-attestr-webhook-handler.ts';
import type { AttestrWebhookOptions } from './create-attestr-webhook-handler.ts';
import { signAttestrWebhook } from './sign-attestr-webhook.ts';
import type { AttestrEvent } from './webhook-event.ts';
import { clientSecret, completed, setUp as setUpHandler, webhookToken } from './webhooks.fixture.ts';

const url = 'https://ats.example.com/webhooks/attestr';
const hour = 60 * 60_000;
const day = 24 * hour;

type Behaviour = Parameters<ReturnType<typeof createSandbox>['attestr']['behave']>[1];

/** A webhook of the sandbox's dashboard, whose deliveries come here. */
const setUp = async (behaviour: Behaviour = {}, options: Partial<AttestrWebhookOptions> = {}) => {
  const sandbox = createSandbox();
  const account = sandbox.attestr.addAccount();
  sandbox.attestr.behave(account, { turnaround: 'never', ...behaviour });
  const { token } = sandbox.attestr.registerWebhook(account, { url });
  const attestr = createAttestrClient({ ...account, fetch: sandbox.fetch, clock: sandbox.clock });
  const handled: AttestrEvent[] = [];
  const store = createMemoryStore({ clock: sandbox.clock });
  const webhook = createAttestrWebhookHandler({
    webhookToken: token,
    clientSecret: account.clientSecret,
    store,
    clock: sandbox.clock,
    onEvent: async (event) => void handled.push(event),
    ...options,
  });
  sandbox.callbacks.route('https://ats.example.com/', webhook);
  const media = sandbox.attestr.addMedia(account);
  const create = async () =>
    (
      await sandbox.clock.run(() =>
        attestr.employmentChecks.create({
          tag: 'employee-1',
          employer: 'Example Hotels',
          reg: 'EMP-1',
          position: 'Trainee',
          startDate: '2019-12-02',
          ended: true,
          endDate: '2020-03-19',
          documents: [media],
          webhook: true,
        }),
      )
    )._id;
  return { sandbox, account, attestr, store, create, handled };
};

describe('deliveries of the sandbox', () => {
  it.each(['compact', 'spaced', 'pretty', 'ascii', 'sorted', 'python', 'php', 'go', 'gson'] as const)(
    'written in the style %s are verified where the output is signed as it is transmitted, and so is the result that is read',
    async (jsonStyle) => {
      const { sandbox, attestr, create, handled } = await setUp({ jsonStyle });
      const id = await create();
      sandbox.attestr.finish(id, { status: 'Alert', description: '<p>José’s “dates” / 日本 &amp; <b>more</b></p>' });
      await sandbox.clock.advance(hour);
      expect(handled).toMatchObject([{ kind: 'completed', trust: 'verified', _id: id, output: { status: 'Alert' } }]);
      const read = await sandbox.clock.run(() => attestr.requests.get(id));
      expect(read.signature).toBe('verified');
      expect(handled).toHaveProperty('0.output', read.output);
    },
  );

  it('signed over another style are unverified, and the result is there to be read', async () => {
    const { sandbox, attestr, create, handled } = await setUp({ jsonStyle: 'python', signedText: 'compact' });
    const id = await create();
    sandbox.attestr.finish(id, { status: 'Alert' });
    await sandbox.clock.advance(hour);
    expect(handled).toMatchObject([{ kind: 'completed', trust: 'unverified', reason: 'mismatch', _id: id }]);
    expect(handled).not.toHaveProperty('0.output');
    const { output, signature } = await sandbox.clock.run(() => attestr.requests.get(id));
    expect([output?.status, signature]).toEqual(['Alert', 'mismatch']);
  });

  it('that come twice are each handed over once, whatever they are about', async () => {
    const { sandbox, account, create, handled } = await setUp({ webhookCopies: 3, signatureCase: 'upper' });
    sandbox.attestr.finish(await create(), { status: 'Clear' });
    sandbox.attestr.finish(await create(), { error: { code: 5001 } });
    sandbox.attestr.sendWebhook(account, { event: 'flowx.completed', payload: { _id: 'DS1' } });
    await sandbox.clock.advance(day);
    expect(handled.map(({ kind, trust }) => `${kind} ${trust}`).toSorted()).toEqual([
      'completed verified',
      'errored unverified',
      'unknown unverified',
    ]);
  });

  it('that are forged never reach the handler', async () => {
    const { sandbox, account, handled } = await setUp();
    sandbox.attestr.sendWebhook(account, { token: 'guessed', ...completed(), payload: { _id: 'AR1' } });
    await sandbox.clock.advance(day);
    expect(handled).toEqual([]);
  });

  it('are verified while the client secret is rotated', async () => {
    const { sandbox, account, create } = await setUp();
    const secret = sandbox.attestr.rotateClientSecret(account);
    const handled: AttestrEvent[] = [];
    sandbox.callbacks.route(
      'https://ats.example.com/',
      createAttestrWebhookHandler({
        webhookToken: sandbox.attestr.registerWebhook(account, { url }).token,
        clientSecret: [account.clientSecret, secret],
        store: createMemoryStore({ clock: sandbox.clock }),
        clock: sandbox.clock,
        onEvent: async (event) => void handled.push(event),
      }),
    );
    sandbox.attestr.finish(await create(), { status: 'Clear' });
    await sandbox.clock.advance(hour);
    expect(handled).toMatchObject([{ trust: 'verified' }]);
  });

  it.each([['transmitted'], ['compact']] as const)(
    'signed over the text as %s settle a request once',
    async (signedText) => {
      const { sandbox, account, attestr, store, create } = await setUp({
        jsonStyle: 'spaced',
        signedText,
        webhookCopies: 2,
      });
      const settled: string[] = [];
      const settlement = createAttestrSettlement({
        client: attestr,
        store,
        onSettled: async ({ _id, outcome }) => void settled.push(`${_id} ${outcome}`),
      });
      sandbox.callbacks.route(
        'https://ats.example.com/',
        createAttestrWebhookHandler({
          webhookToken: sandbox.attestr.registerWebhook(account, { url }).token,
          clientSecret: account.clientSecret,
          store,
          clock: sandbox.clock,
          onEvent: settlement.receive,
        }),
      );
      const [first, second] = [await create(), await create()];
      sandbox.attestr.finish(first, { status: 'Clear' });
      sandbox.attestr.finish(second, { error: { code: 5001 } });
      await sandbox.clock.advance(day);
      expect(settled.toSorted()).toEqual([`${first} completed`, `${second} errored`].toSorted());
    },
  );
});

it.each(workStores)(
  'behind a server of node:http, with the %s store, deliveries get their answers',
  async (_, open) => {
    const { clock } = setUpHandler();
    const { webhook, handled } = setUpHandler({ store: open(clock), maxBytes: 100_000 });
    const origin = await serveOnLoopback(toNodeListener(webhook));
    const send = async (body: string, headers: Record<string, string>): Promise<number> =>
      (await fetch(`${origin}/webhooks`, { method: 'POST', body, headers })).status;
    const { body, headers } = await signAttestrWebhook(completed(), { webhookToken, clientSecret });
    expect([
      await send(body, headers),
      await send(body, headers),
      await send(body, {}),
      await send('x'.repeat(100_001), headers),
    ]).toEqual([200, 200, 401, 413]);
    expect(handled).toMatchObject([{ trust: 'verified', _id: 'AR1' }]);
  },
);
