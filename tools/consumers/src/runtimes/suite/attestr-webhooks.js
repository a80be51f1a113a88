import { expectEqual } from './expectations.js';

const url = 'https://ats.example.com/attestr';

const open = async ({ modules }, { webhookToken = 'the right token', clientSecret } = {}) => {
  const { createAttestrClient, createMemoryStore } = modules['@bgc/attestr'];
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.attestr.addAccount();
  sandbox.attestr.registerWebhook(account, { url, token: 'the right token', events: ['async.completed'] });
  const attestr = createAttestrClient({ ...account, fetch, clock });
  const events = [];
  const handler = modules['@bgc/attestr/webhooks'].createAttestrWebhookHandler({
    webhookToken,
    clientSecret: clientSecret ?? account.clientSecret,
    store: createMemoryStore({ clock }),
    clock,
    onEvent: async ({ kind, trust, output }) => void events.push([kind, trust, output?.status ?? 'no output']),
  });
  sandbox.callbacks.route(url, handler);
  const { _id: id } = await clock.run(
    attestr.documentChecks.create({ tag: 'Alert', reg: 'XXXXX0000X', webhook: true }),
  );
  sandbox.attestr.finish(id, { status: 'Alert' });
  await clock.advance(1_000);
  const statuses = () => sandbox.callbacks.deliveries().map(({ attempts }) => attempts[0]?.status);
  return { sandbox, clock, events, statuses };
};

/** @type {import('./subjects.d.ts').Subject} */
export const attestrWebhooks = {
  name: '@bgc/attestr/webhooks',
  entries: ['@bgc/attestr', '@bgc/attestr/webhooks', '@bgc/sandbox'],
  cases: {
    'a signed webhook is verified and its output handed over': async (surroundings) => {
      const { events, statuses } = await open(surroundings);
      expectEqual(statuses(), [200], 'answers to the deliveries');
      expectEqual(events, [['completed', 'verified', 'Alert']], 'what was handled');
    },
    'one with another token is refused': async (surroundings) => {
      const { events, statuses } = await open(surroundings, { webhookToken: 'another token' });
      expectEqual([statuses(), events], [[401], []], 'answers, and what was handled');
    },
    'an output signed with another secret is not handed over': async (surroundings) => {
      const { events, statuses } = await open(surroundings, { clientSecret: 'another secret' });
      expectEqual(statuses(), [200], 'answers to the deliveries');
      expectEqual(events, [['completed', 'unverified', 'no output']], 'what was handled');
    },
    'a repeated one is handled once': async (surroundings) => {
      const { sandbox, clock, events, statuses } = await open(surroundings);
      sandbox.callbacks.resend(sandbox.callbacks.deliveries()[0].id);
      await clock.advance(1_000);
      expectEqual([statuses(), events.length], [[200, 200], 1], 'answers, and the events handled');
    },
  },
};
