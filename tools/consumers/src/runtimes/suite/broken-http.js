import { expectEqual, expectTrue, failureOf } from './expectations.js';

const spoil = async (server, fault) => {
  const { ok } = await fetch(`${server.origin}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
  expectTrue(ok, 'The server did not take the fault.');
};
const truoraCounts = async ({ origin }) => (await (await fetch(`${origin}/_sandbox/truora/state`)).json()).counts;
const person = { country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true };

const orderOnce = async ({ modules, server }, options) => {
  const { createTruoraClient, isOutcomeUnknownError } = modules['@bgc/truora'];
  const truora = createTruoraClient({ ...server.truora, ...options });
  const before = await truoraCounts(server);
  await spoil(server, { kind: 'accepted-but-timed-out', ending: 'reset', operation: 'createCheck' });
  const error = await failureOf(truora.checks.create(person));
  const after = await truoraCounts(server);
  expectTrue(isOutcomeUnknownError(error), `It ended in ${error.name}.`);
  expectEqual(after.received - before.received, 1, 'orders received');
};

/**
 * What each runtime's `fetch` makes of a broken connection is its own; what a client makes of it must be the same.
 *
 * @type {import('./subjects.d.ts').Subject}
 */
export const brokenHttp = {
  name: 'over HTTP that breaks',
  needs: 'a network',
  entries: ['@bgc/pageup', '@bgc/truora'],
  cases: {
    'a server error is repeated, in real time': async ({ modules, server }) => {
      const pageup = modules['@bgc/pageup'].createPageUpClient({ ...server.pageup, retry: { baseDelayMs: 10 } });
      await spoil(server, { kind: 'server-error', operation: 'list', times: 2 });
      expectTrue(Array.isArray(await pageup.backgroundChecks.list({ status: 'pending' })), 'There is no list.');
    },
    'where nobody listens, a call ends in a ConnectionError that shows no secret': async ({ modules, server }) => {
      const { createPageUpClient, isConnectionError } = modules['@bgc/pageup'];
      const nowhere = { baseUrl: `${server.nowhere}/pageup`, tokenUrl: `${server.nowhere}/pageup/connect/token` };
      const pageup = createPageUpClient({ ...server.pageup, ...nowhere, retry: { maxRetries: 1, baseDelayMs: 10 } });
      const error = await failureOf(pageup.backgroundChecks.list({ status: 'pending' }));
      expectEqual([isConnectionError(error), error.attempts], [true, 2], 'a ConnectionError, and attempts');
      expectTrue(!JSON.stringify([error, error.stack]).includes(server.pageup.clientSecret), 'It shows the secret.');
    },
    'an answer that never comes ends in a TimeoutError, in time': async ({ modules, server }) => {
      const { createPageUpClient, isTimeoutError, systemClock } = modules['@bgc/pageup'];
      const pageup = createPageUpClient({ ...server.pageup, retry: { maxRetries: 0 } });
      await pageup.backgroundChecks.list({ status: 'pending' });
      await spoil(server, { kind: 'accepted-but-timed-out', operation: 'list' });
      const begun = systemClock.now();
      const error = await failureOf(pageup.backgroundChecks.list({ status: 'pending' }, { timeoutMs: 300 }));
      expectTrue(isTimeoutError(error), `It ended in ${error.name}.`);
      expectTrue(systemClock.now() - begun < 10_000, 'It took much longer than it may.');
    },
    'a signal ends a call that is under way': async ({ modules, server }) => {
      const { createPageUpClient, isAbortedError } = modules['@bgc/pageup'];
      const pageup = createPageUpClient(server.pageup);
      await pageup.backgroundChecks.list({ status: 'pending' });
      await spoil(server, { kind: 'accepted-but-timed-out', operation: 'list' });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const error = await failureOf(pageup.backgroundChecks.list({ status: 'pending' }, { signal: controller.signal }));
      expectTrue(isAbortedError(error), `It ended in ${error.name}.`);
    },
    'a paid order whose connection is reset is not sent again': (surroundings) => orderOnce(surroundings, {}),
    'nor is it with the fetch that is advised for a runtime': (surroundings) =>
      orderOnce(surroundings, { fetch: surroundings.advisedFetch }),
  },
};
