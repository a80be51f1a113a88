import { expectEqual } from './expectations.js';

const url = 'https://ats.example.com/truora';

const open = async ({ modules }, { copies = 1, signingKey } = {}) => {
  const { createMemoryStore, createTruoraClient } = modules['@bgc/truora'];
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.truora.addAccount();
  sandbox.truora.behave(account, { hookCopies: copies });
  const rule = sandbox.truora.addDashboardRule(account, { url, actions: ['finished'] });
  const events = [];
  const handler = modules['@bgc/truora/webhooks'].createTruoraWebhookHandler({
    signingKey: signingKey ?? rule.signingKey,
    store: createMemoryStore({ clock }),
    clock,
    onEvent: async ({ kind, check }) => void events.push([kind, check.status]),
  });
  sandbox.callbacks.route(url, handler);
  const truora = createTruoraClient({ ...account, fetch, clock });
  const subject = { country: 'CO', type: 'person', national_id: '10000000' };
  const { check_id: id } = await clock.run(
    truora.checks.create({ ...subject, user_authorized: true, force_creation: true }),
  );
  await clock.run(truora.checks.waitUntilFinished(id));
  await clock.advance(1_000);
  const statuses = sandbox.callbacks.deliveries().map(({ attempts }) => attempts[0]?.status);
  return { sandbox, events, statuses, handler, rule };
};

/** @type {import('./subjects.d.ts').Subject} */
export const truoraWebhooks = {
  name: '@bgc/truora/webhooks',
  entries: ['@bgc/truora', '@bgc/truora/webhooks', '@bgc/sandbox'],
  cases: {
    'a genuine JWT is verified and handled': async (surroundings) => {
      const { events, statuses } = await open(surroundings);
      expectEqual(statuses, [200], 'answers to the deliveries');
      expectEqual(events, [['check', 'completed']], 'what was handled');
    },
    'one signed with another key is refused': async (surroundings) => {
      const { events, statuses } = await open(surroundings, { signingKey: 'f'.repeat(64) });
      expectEqual([statuses, events], [[401], []], 'answers, and what was handled');
    },
    'one that was changed on the way is refused': async (surroundings) => {
      const { sandbox, events, handler } = await open(surroundings);
      const [{ id }] = sandbox.callbacks.deliveries();
      const [head, claims, signature] = sandbox.callbacks.payloadOf(id).split('.');
      const changed = [head, `${claims.slice(0, -4)}AAAA`, signature].join('.');
      const headers = { 'content-type': 'application/jwt' };
      const { status } = await handler(new Request(url, { method: 'POST', headers, body: changed }));
      expectEqual([status, events.length], [401, 1], 'the answer, and the events handled');
    },
    'a repeated one is handled once': async (surroundings) => {
      const { events, statuses } = await open(surroundings, { copies: 3 });
      expectEqual([statuses, events.length], [[200, 200, 200], 1], 'answers, and the events handled');
    },
  },
};
