import { expectEqual, expectTrue, failureOf } from './expectations.js';

const person = { country: 'CO', type: 'person', national_id: '10000000', user_authorized: true, force_creation: true };

const open = ({ modules }) => {
  const sandbox = modules['@bgc/sandbox'].createSandbox();
  const { clock, fetch } = sandbox;
  const account = sandbox.truora.addAccount();
  const truora = modules['@bgc/truora'].createTruoraClient({ ...account, fetch, clock });
  return { sandbox, account, truora, run: (work) => clock.run(work) };
};

/** @type {import('./subjects.d.ts').Subject} */
export const truora = {
  name: '@bgc/truora',
  entries: ['@bgc/truora', '@bgc/sandbox'],
  cases: {
    'a check is created, and waited for on the virtual clock until it has a score': async (surroundings) => {
      const { sandbox, truora: client, run } = open(surroundings);
      const begun = sandbox.clock.now();
      const { check_id: id, status } = await run(client.checks.create({ ...person, last_name: 'Found' }));
      const check = await run(client.checks.waitUntilFinished(id));
      expectEqual([status, check.status], ['not_started', 'completed'], 'status at first and in the end');
      expectEqual(check.score, sandbox.truora.check(id).document.score, 'the score');
      expectTrue(sandbox.clock.now() - begun >= 120_000, 'Two minutes of the virtual clock have not passed.');
      expectEqual(sandbox.truora.state().counts.paid, 1, 'checks paid for');
    },
    'a creation that nobody can tell of is sent once, and found again': async (surroundings) => {
      const { sandbox, truora: client, run } = open(surroundings);
      sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'createCheck' });
      const error = await run(() => failureOf(client.checks.create(person)));
      expectTrue(surroundings.modules['@bgc/truora'].isOutcomeUnknownOf(error, 'checks.create'), 'It is not unknown.');
      expectEqual(sandbox.truora.state().counts.received, 1, 'creations before the reconciliation');
      await run(error.reconcile());
      const { paid, doubled } = sandbox.truora.state().counts;
      expectEqual([paid, doubled], [1, 0], 'checks paid for, and doubled');
    },
    'a list is read page by page to its end': async (surroundings) => {
      const { sandbox, account, truora: client, run } = open(surroundings);
      sandbox.truora.behave(account, { pageSize: 2 });
      const ids = await run(async () => {
        for (let index = 0; index < 5; index += 1)
          await client.checks.create({ ...person, national_id: `1000000${index}` });
        const listed = [];
        for await (const { check_id: id } of client.checks.list()) listed.push(id);
        return listed;
      });
      expectEqual(new Set(ids).size, 5, 'checks listed');
      expectEqual(sandbox.journal.counts().byOperation['truora.listChecks'] >= 3, true, 'three pages asked for');
    },
  },
};
