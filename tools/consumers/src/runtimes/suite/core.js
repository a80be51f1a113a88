import { expectEqual, expectTrue, failureOf } from './expectations.js';

const SECRET = 'not-a-real-secret-0001';
const PERSONAL = 'Anonyma-Samplesson';

const client = ({ modules }, options = {}) => {
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const tenant = sandbox.pageup.addTenant({ tenantId: '218', clientSecret: SECRET });
  const [id] = sandbox.pageup.seedChecks('218', [{ lastName: PERSONAL }]);
  const { clock, fetch } = sandbox;
  const pageup = modules['@bgc/pageup'].createPageUpClient({ ...tenant, fetch, clock, ...options });
  const sent = () => sandbox.journal.counts().byOperation['pageup.list'] ?? 0;
  const list = (call) => pageup.backgroundChecks.list({ status: 'pending' }, call);
  return { sandbox, clock, pageup, id, list, sent };
};

/** @type {import('./subjects.d.ts').Subject} */
export const core = {
  name: '@bgc/core',
  entries: ['@bgc/core', '@bgc/core/webhooks', '@bgc/core/testing', '@bgc/pageup', '@bgc/sandbox'],
  cases: {
    'errors are known by their guards, and to every entry': async (surroundings) => {
      const { sandbox, clock, list } = client(surroundings);
      sandbox.faults.add({ kind: 'server-error', operation: 'list', times: 3 });
      const error = await clock.run(() => failureOf(list()));
      const { isApiError, isBgcError, isServerError, isTimeoutError } = surroundings.modules['@bgc/core'];
      expectEqual(
        [isBgcError(error), isApiError(error), isServerError(error), isTimeoutError(error), error instanceof Error],
        [true, true, true, false, true],
        'guards',
      );
      expectTrue(surroundings.modules['@bgc/pageup'].isServerError(error), 'The guard of the client does not know it.');
      expectEqual(error.attempts, 3, 'attempts');
    },
    'no way of printing an error shows a secret or a person': async (surroundings) => {
      const { sandbox, clock, pageup, id, list } = client(surroundings);
      sandbox.faults.add({ kind: 'truncated-body', operation: 'list', times: 3 });
      const reading = await clock.run(() => failureOf(list()));
      const record = { status: 'failed', referenceNumber: PERSONAL, reasonForFail: PERSONAL, results: [] };
      sandbox.faults.add({ kind: 'server-error', operation: 'update', times: 3 });
      const writing = await clock.run(() => failureOf(pageup.backgroundChecks.update(id, record)));
      const inspect = surroundings.inspect ?? String;
      for (const error of [reading, writing]) {
        expectTrue(surroundings.modules['@bgc/core'].isBgcError(error), 'It is not one of ours.');
        const printed = [String(error), error.stack, JSON.stringify(error), JSON.stringify(error.details)];
        for (const way of [...printed, inspect(error), inspect({ error }), JSON.stringify(Object.entries(error))])
          expectTrue(!way?.includes(SECRET) && !way?.includes(PERSONAL), 'An error shows what it must not.');
      }
    },
    'what is harmless is repeated, after a pause': async (surroundings) => {
      const { sandbox, clock, list, sent } = client(surroundings);
      sandbox.faults.add({ kind: 'server-error', operation: 'list', times: 2 });
      const begun = clock.now();
      expectEqual((await clock.run(() => list())).length, 1, 'checks');
      expectEqual([sent(), clock.now() > begun], [3, true], 'requests, and whether time has passed');
    },
    'a call that gets no answer ends in a timeout': async (surroundings) => {
      const { sandbox, clock, list, sent } = client(surroundings, { retry: { maxRetries: 1 }, timeoutMs: 5_000 });
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'list', times: 2 });
      const error = await clock.run(() => failureOf(list()));
      expectEqual([surroundings.modules['@bgc/core'].isTimeoutError(error), sent()], [true, 2], 'a timeout, requests');
    },
    'a signal ends a call, before it is sent and in the middle of it': async (surroundings) => {
      const { sandbox, clock, list } = client(surroundings);
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'list', times: 3 });
      const controller = new AbortController();
      const call = failureOf(list({ signal: controller.signal }));
      await clock.advance(1_000);
      controller.abort();
      const { isAbortedError } = surroundings.modules['@bgc/core'];
      expectTrue(isAbortedError(await call), 'The call did not end in an AbortedError.');
      const error = await failureOf(list({ signal: AbortSignal.abort() }));
      expectTrue(isAbortedError(error), 'A signal that was aborted before did not count.');
    },
    'the system clock tells the time and wakes up': async ({ modules }) => {
      const { systemClock } = modules['@bgc/core'];
      const begun = systemClock.now();
      await new Promise((resolve) => systemClock.schedule(20, resolve));
      expectTrue(begun > 1_700_000_000_000, 'The clock does not tell milliseconds since 1970.');
      expectTrue(systemClock.now() >= begun, 'The clock went backwards.');
    },
    'digests and comparisons are what the standards say': async ({ modules }) => {
      const { constantTimeEqual, hmacSha256, sha256, toHex } = modules['@bgc/core/webhooks'];
      const bytes = new TextEncoder().encode('abc');
      // FIPS 180-4, and RFC 4231, test case 2.
      const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
      expectEqual(toHex(await sha256(bytes)), digest, 'SHA-256 of abc');
      const authenticated = toHex(await hmacSha256('Jefe', new TextEncoder().encode('what do ya want for nothing?')));
      expectEqual(authenticated, '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'HMAC-SHA-256');
      const compared = await Promise.all([constantTimeEqual('a', 'a'), constantTimeEqual('a', 'b')]);
      expectEqual(compared, [true, false], 'comparisons');
    },
    'the memory store passes the conformance suite': async ({ modules }) => {
      const { createMemoryStore } = modules['@bgc/core'];
      const { createVirtualClock, storeConformance } = modules['@bgc/core/testing'];
      expectTrue(storeConformance.length > 20, 'The suite is too small to be whole.');
      for (const { run } of storeConformance)
        await run(async () => {
          const clock = createVirtualClock();
          return { store: createMemoryStore({ clock }), advance: (ms) => clock.advance(ms), close: () => {} };
        });
    },
  },
};
