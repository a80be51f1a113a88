import { createAttestrSettlement, createMemoryStore } from '@bgc/attestr';
import type { RequestOutcome } from '@bgc/attestr';
import { createAttestrWebhookHandler } from '@bgc/attestr/webhooks';
import { expect, test } from 'vitest';

import { openAccount } from '../resources/account-world.fixture.ts';

const url = 'https://ats.example.com/attestr';
const day = 24 * 60 * 60 * 1_000;

/** An app whose webhooks reach a handler, and a settlement behind it. */
const open = (account: Parameters<typeof openAccount>[0] = {}) => {
  const world = openAccount(account);
  const { sandbox, options, client } = world;
  const { clock } = sandbox;
  const store = createMemoryStore({ clock });
  const attestr = client();
  const settled: [RequestOutcome['outcome'], 'webhook' | 'query'][] = [];
  const settlement = createAttestrSettlement({
    client: attestr,
    store,
    onSettled: ({ outcome }, { by }) => void settled.push([outcome, by]),
  });
  const { token } = sandbox.attestr.registerWebhook('account-1', { url });
  const webhook = createAttestrWebhookHandler({
    webhookToken: token,
    clientSecret: options.clientSecret,
    store,
    clock,
    onEvent: settlement.receive,
  });
  const connect = (): unknown => sandbox.callbacks.route(url, webhook);
  const queries = (): number => sandbox.journal.counts().byOperation['attestr.getAsyncRequest'] ?? 0;
  return { ...world, attestr, settlement, settled, connect, queries };
};

test('a signed webhook settles what is waited for, sent twice as it is, and Attestr is asked as often as told', async () => {
  const { attestr, settlement, settled, connect, queries, employment, sandbox } = open({
    behaviour: { webhookCopies: 2 },
  });
  connect();
  const settledOnce = sandbox.clock.run(
    (async () => {
      const created = await attestr.employmentChecks.create(employment({ webhook: true }));
      return settlement.waitForResult(created, { everyMs: 10 * day });
    })(),
    { atMostMs: 20 * day },
  );
  expect(await settledOnce).toMatchObject({ outcome: 'completed', signature: 'verified' });
  await sandbox.clock.advance(day);
  expect(settled).toEqual([['completed', 'webhook']]);
  expect(queries()).toBe(1);
});

test.each([
  ['whose signature does not fit', { behaviour: { signedText: 'sorted' } }, 'Clear', 'completed'],
  ['of an error', {}, 'Errored', 'errored'],
  ['of an archived result', {}, 'Archived', 'completed'],
] as const)('a webhook %s settles by what the query says', async (_, account, employer, outcome) => {
  const { attestr, settled, connect, queries, employment, sandbox, settled: list } = open(account);
  connect();
  await sandbox.clock.run(attestr.employmentChecks.create(employment({ employer, webhook: true })));
  await sandbox.clock.advance(6 * day);
  expect(settled).toEqual([[outcome, 'webhook']]);
  expect(list).toHaveLength(1);
  expect(queries()).toBe(1);
});

test('where no webhook arrives the query settles, and one that comes late is ignored', async () => {
  const { attestr, settlement, settled, connect, employment, sandbox } = open({
    behaviour: { webhookRetryAfterMs: [2 * day] },
  });
  sandbox.callbacks.route(url, async () => new Response(null, { status: 503 }));
  const created = await sandbox.clock.run(attestr.employmentChecks.create(employment({ webhook: true })));
  const result = await sandbox.clock.run(settlement.waitForResult(created), { atMostMs: 20 * day });
  expect(result.outcome).toBe('completed');
  connect();
  await sandbox.clock.advance(5 * day);
  expect(settled).toEqual([['completed', 'query']]);
});
